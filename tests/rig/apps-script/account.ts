/** Who runs the script, and owns the document. */
export interface Account {
  email: string;
  /** Google Workspace accounts have larger quotas. */
  isWorkspace: boolean;
}
