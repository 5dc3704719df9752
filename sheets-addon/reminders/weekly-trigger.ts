/** The trigger of the weekly run. Google shows a person only their own triggers, so who set one up is kept with the document. */
import * as z from "zod/mini";
import type { SheetsSession } from "../host/sheets-session";
import { todayIn } from "../session";

/** The function's name in server.ts. */
const HANDLER = "weeklyReminders";

/** In the morning, before people come to work; Google chooses the minute. */
const HOUR = 7;

const OWNER_KEY = "weekly-reminders";
const ownerShape = z.object({ name: z.string(), since: z.string() });

/** Who set the weekly run up, in that person's own words, and on which day. */
export type TriggerOwner = z.infer<typeof ownerShape>;

type Trigger = GoogleAppsScript.Script.Trigger;

export const ownTriggers = (): Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

/** Instead of the person's earlier one. */
export function addTrigger(session: SheetsSession, name: string): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).inTimezone(session.timeZone).create();
  const owner: TriggerOwner = { name, since: todayIn(session) };
  PropertiesService.getDocumentProperties().setProperty(OWNER_KEY, JSON.stringify(owner));
}

/** False where the person had none. */
export function removeTriggers(): boolean {
  const triggers = ownTriggers();
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  if (triggers.length > 0) PropertiesService.getDocumentProperties().deleteProperty(OWNER_KEY);
  return triggers.length > 0;
}

export function triggerOwner(): TriggerOwner | null {
  const kept = PropertiesService.getDocumentProperties().getProperty(OWNER_KEY);
  if (kept === null) return null;
  const owner = z.safeParse(ownerShape, JSON.parse(kept));
  return owner.success ? owner.data : null;
}
