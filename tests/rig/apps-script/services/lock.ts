/** LockService: runs do not overlap here, but a test can let another one hold a lock. */
import type { Meter } from "../execution/meter";
import { ServiceError } from "../execution/service-error";
import { ServiceObject, whole } from "../execution/service-object";
import type { Faults } from "../faults";
import type { StoreName } from "../rig-state";

type Google = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

class Lock extends ServiceObject implements Google {
  readonly api = "Lock";
  readonly #isHeldElsewhere: () => boolean;
  readonly #meter: Meter;
  #isHeld = false;

  constructor(isHeldElsewhere: () => boolean, meter: Meter) {
    super();
    this.#isHeldElsewhere = isHeldElsewhere;
    this.#meter = meter;
  }

  hasLock = () => this.#isHeld;

  tryLock(timeoutMs: number): boolean {
    if (this.#isHeldElsewhere()) this.#meter.pass(timeoutMs);
    else this.#isHeld = true;
    return this.#isHeld;
  }

  waitLock(timeoutMs: number): void {
    if (!this.tryLock(timeoutMs))
      throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    this.#isHeld = false;
  }
}

export class LockService extends ServiceObject implements Service {
  readonly api = "LockService";
  readonly #faults: Faults;
  readonly #meter: Meter;

  constructor(faults: Faults, meter: Meter) {
    super();
    this.#faults = faults;
    this.#meter = meter;
  }

  getScriptLock = () => this.#lock("script");
  getUserLock = () => this.#lock("user");
  getDocumentLock = () => this.#lock("document");

  #lock = (name: StoreName) =>
    whole<Google>(new Lock(() => this.#faults.locksHeld.includes(name), this.#meter));
}
