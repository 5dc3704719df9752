/** Serial numbers and instants: any minute of the calendar survives the way there and back, whatever the zone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOfSerial, serialOfInstant } from "./spreadsheet/zoned-time";

const zones = ["UTC", "America/Chicago", "Europe/Berlin", "Pacific/Auckland", "Asia/Kolkata"];
const FIRST = 1;
const LAST = 2_957_003; // 31 December 9995

describe.each(zones)("in %s", (zone) => {
  it("instants become serial numbers and the same instants again", () => {
    // From 1972 on: before, some zones were seconds off.
    const minutes = fc.integer({ min: 2 * 365 * 1440, max: 60 * 365 * 1440 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 60_000;
        const again = instantOfSerial(serialOfInstant(instant, zone), zone);
        // The hour that comes twice in autumn is one of the two.
        expect([0, 3_600_000]).toContain(Math.abs(again - instant));
      }),
    );
  });

  it("days become instants and the same days again", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (serial) => {
        expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBe(serial);
      }),
    );
  });
});
