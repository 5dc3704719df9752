/** What the check-in form says. */

export const checkInMessages = {
  heading: "Check in",
  saving: "Saving the check-in",
  undoing: "Taking the check-in back",

  keyResult: "Key result",
  keyResultHint: "Search by title, owner or ID",
  chooseFirst: "Choose the key result that the check-in is about.",
  last: (value: string, day: string) => `Last: ${value} on ${day}`,
  lastOnlyDay: (day: string) => `Last checked in on ${day}`,
  fromPlan: (value: string) => `In the plan: ${value}`,
  noValue: "No value so far",
  target: (target: string) => `Target: ${target}`,
  targetBy: (change: string) => `Target: change by ${change}`,
  noTarget: "No target yet",

  date: "Date",
  value: "Value",
  valueIn: (unit: string) => `Value (${unit})`,
  valueHint: "Leave it empty where there is no new number.",
  understood: (value: string) => `Understood as ${value}.`,
  understoodScored: (value: string, score: string, before: string | null) =>
    before === null
      ? `Understood as ${value}: score ${score}.`
      : `Understood as ${value}: score ${score}, until now ${before}.`,
  understoodNotScored: (value: string) => `Understood as ${value}. There is no score yet: more is missing than the value.`,
  valueProblems: {
    "no number": "This is not a number. Type digits, for example 80 or 1,250.5.",
    percent: "This key result is not measured in percent. Type the number in its own unit.",
    abbreviated: "Type the number in full, for example 1,200,000.",
    comma: "Type a point before decimals (1.5) and commas between thousands only (1,500).",
  },

  confidence: "Confidence",
  confidenceHint: "0 is no hope, 10 is certain. Optional.",
  confidenceClear: "Clear",

  progress: "Progress",
  progressHint: "What has moved since last time?",
  problems: "Problems",
  problemsHint: "What is in the way, and who can help?",
  plans: "Plans",
  plansHint: "What comes next?",
  by: "By",
  byHint: "Who checks in",

  save: "Save check-in",
  isSaving: "Saving…",
  cancel: "Cancel",
  confirmTitle: "Is that right?",
  changeIt: "Change it",
  confirm: "Yes, that is right: save",

  saved: "Saved",
  savedOn: (title: string) => `The check-in on "${title}" is in the book.`,
  measure: "Measure",
  score: "Score",
  status: "Status",
  objective: "Objective's score",
  noScore: "none",
  before: "Before",
  after: "Now",
  undo: "Undo",
  undone: "The check-in was taken back. What you typed is still here.",
  nextButton: "Check in on the next",
  nextOf: (owner: string) => `Waiting from ${owner}`,
  nextOfNobody: "Waiting, without an owner",
  another: "Check in on another",
  done: "Back to the overview",
}; // prettier-ignore
