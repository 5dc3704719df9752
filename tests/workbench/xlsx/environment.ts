/** Where the tests are, as far as a snapshot wants to know. */
export const environment = { locale: "en-US", timeZone: "America/Chicago" };
