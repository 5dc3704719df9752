/** What the rig takes from an appsscript.json. */
import * as z from "zod/mini";

const manifestSchema = z.object({
  timeZone: z.string(),
  oauthScopes: z.optional(z.array(z.string())),
  runtimeVersion: z.literal("V8"),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const parseManifest = (json: string): Manifest => manifestSchema.parse(JSON.parse(json));
