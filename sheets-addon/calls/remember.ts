/** Keeps a small thing of this person for the next time. */
import type { Answer } from "../sidebar-calls";

export function remember(key: string, value: string): Answer {
  PropertiesService.getUserProperties().setProperty(key, value);
  return { state: "done", json: "null", parts: 1 };
}
