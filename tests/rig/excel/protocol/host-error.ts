/** Errors that the host answers with, under Excel's own codes, and the one for what the rig does not have. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The test asks for something that the rig does not have: never answered, so that no test passes by luck. */
export class NotModelled extends Error {
  static readonly beginning = "not modelled: ";
  constructor(member: string) {
    super(NotModelled.beginning + member);
  }
}

export const hostErrors = {
  notFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  exists: () => new HostError("ItemAlreadyExists", "A resource with the same name already exists.", 409),
  argument: (why = "The argument is invalid or missing or has an incorrect format.") =>
    new HostError("InvalidArgument", why),
  protected: () =>
    new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.", 403),
  operation: (why = "This operation is not permitted for the current object.") =>
    new HostError("InvalidOperation", why),
};
