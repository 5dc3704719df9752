/** What stands in the reminder ledger. */

export const ledgerKinds = {
  digest: "Digest",
  overdue: "Overdue",
  "escalation-head": "Escalation",
  "escalation-sponsor": "Escalation to sponsor",
  "monthly-review": "Monthly review",
  "quarterly-note": "Quarterly note",
};

/** The first word of an outcome; what went wrong comes after a colon. The ledger is read back by them. */
export const outcomeWords = {
  sending: "Sending",
  sent: "Sent",
  failed: "Failed",
  unknown: "Uncertain",
  "left-out": "Left out",
  "by-hand": "Sent by hand",
};
