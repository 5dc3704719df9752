/** A request that cannot be answered. */
export class PreviewError extends Error {
  override readonly name = "PreviewError";

  /** `status`: of HTTP; `code`: for programs; `message`: for people. */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
