/** One sender at a time for a workbook: a file beside it that says who is sending. */
import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import * as z from "zod/mini";
import { createDurably } from "./durable-file";

const holderSchema = z.object({
  id: z.string(),
  owner: z.string(),
  host: z.string(),
  pid: z.number(),
  /** ISO time in UTC. */
  since: z.string(),
});
export type LockHolder = z.infer<typeof holderSchema>;

export interface SendLock {
  id: string;
  /** Whether it is still ours: somebody may have taken it away. */
  isHeld: () => boolean;
  release: () => void;
}

export type LockAttempt =
  | {
      lock: SendLock;
      /** A run on this machine that ended without giving the lock back. */ left: LockHolder | null;
    }
  /** `holder`: null where the file says nothing that can be understood; `seconds`: since it was written. */
  | { lock: null; holder: LockHolder | null; seconds: number; path: string };

export function lockPath(workbook: string): string {
  return `${workbook}.reminders.lock`;
}

/**
 * Takes the lock. One that a run on this machine left behind is taken over where its process is no more; any other stands, however old: whether
 * a process on another machine still runs cannot be seen from here. `isBroken`: a person says that it does not count.
 */
export function takeLock(workbook: string, isBroken: boolean): LockAttempt {
  const path = lockPath(workbook);
  const first = tryToTake(path);
  if (first) return { lock: first, left: null };
  const holder = holderOf(path);
  const isLeft = holder !== null && holder.host === hostname() && !isRunning(holder.pid);
  if (isLeft || isBroken) {
    // Another run may do the same in this moment: only the file that was looked at is taken away.
    if (holderOf(path)?.id === holder?.id) rmSync(path, { force: true });
    const second = tryToTake(path);
    if (second) return { lock: second, left: holder };
  }
  return { lock: null, holder: holderOf(path), seconds: ageOf(path), path };
}

function tryToTake(path: string): SendLock | null {
  const id = randomUUID();
  const holder: LockHolder = {
    id,
    owner: userName(),
    host: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
  };
  try {
    createDurably(path, `${JSON.stringify(holder)}\n`);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return null;
    throw error;
  }
  const isHeld = () => holderOf(path)?.id === id;
  return { id, isHeld, release: () => void (isHeld() && rmSync(path, { force: true })) };
}

function holderOf(path: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function ageOf(path: string): number {
  try {
    return Math.max(0, Math.round((Date.now() - statSync(path).mtimeMs) / 1000));
  } catch {
    return 0;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
