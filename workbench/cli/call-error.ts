/** The call itself is wrong: said to people as it is, exit code 2. */
export class CallError extends Error {
  override name = "CallError";
}
