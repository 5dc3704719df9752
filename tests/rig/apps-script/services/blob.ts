/** Blob: bytes with a content type and a name. */
import { NotModelled } from "../execution/service-error";
import { ServiceObject } from "../execution/service-object";

type Keys = "getBytes" | "getDataAsString" | "getContentType" | "getName";

export class Blob extends ServiceObject implements Pick<GoogleAppsScript.Base.Blob, Keys> {
  readonly api = "Blob";

  constructor(
    readonly bytes: Buffer,
    private readonly contentType: string | null,
    private readonly name: string | null,
  ) {
    super();
  }

  getBytes = () => signed(this.bytes);
  getContentType = () => this.contentType;
  getName = () => this.name;

  getDataAsString(charset = "UTF-8"): string {
    if (charset !== "UTF-8") throw new NotModelled(`Blob.getDataAsString(${charset})`);
    return this.bytes.toString("utf8");
  }
}

/** Bytes are signed in Apps Script. */
export const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

export const bytesOf = (data: string | number[]): Buffer =>
  typeof data === "string" ? Buffer.from(data) : Buffer.from(data);
