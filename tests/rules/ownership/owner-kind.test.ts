import { describe, expect, it } from "vitest";
import { ownerKind } from "../../../core/rules/ownership/owner-kind";
import type { OwnerKind } from "../../../core/rules/ownership/owner-kind";

const departments = new Set(["public works", "clerk & elections", "assessor", "dispatch", "customer care"]);

const owners: Record<OwnerKind, string[]> = {
  one: [
    "Fire Chief",
    "Jane Roe",
    "J. Alvarez",
    "Jane Roe, Fire Chief",
    "Fire Chief (Jane Roe)",
    "Fire Chief, Jane Roe, EMS Director",
    "Roe, Jane",
    "Jane Roe / Finance",
    "jroe@example.gov",
    "City Clerk",
    "City Clerk/Treasurer",
    "Clerk-Treasurer",
    "AP/Payroll Mgr.",
    "Utilities Supt.",
    "Building Official",
    "Asst. Finance Director",
    "Director of Parks & Recreation",
    "Planning and Building Director",
    "Fire and Police Chief",
    "Director, Public Works",
    "Director of the Finance Department",
    "Chief of Staff",
    "Head of Customer Service",
    "Council Member Roe",
    "Planning Commission Chair",
    "Manager Customer Service",
    "Deputy City Manager for Public Services",
    "Capt. Ruiz",
    "Sheriff",
    "Assessor",
    "Librarian",
    "JAR",
    "younes",
  ],
  unit: [
    "Fire Department",
    "Finance Dept.",
    "City Clerk's Office",
    "Mayor's Office",
    "Office of the City Manager",
    "City Manager Office",
    "Department of Health",
    "City Council",
    "Board of Directors",
    "Parks & Recreation",
    "Parks, Recreation & Libraries",
    "Public Works",
    "public works",
    "Clerk & Elections",
    "Dispatch",
    "Customer Care",
    "HR",
    "IT",
    "Finance and IT",
    "Sustainability Team",
    "Homelessness Task Force",
    "Communications",
    "Patrol Division",
    "Housing Authority",
  ],
  several: [
    "Fire Chief and Police Chief",
    "Fire Chief; Police Chief",
    "Fire Chief, Police Chief",
    "Jane Roe, John Doe",
    "Jane Roe & John Doe",
    "Parks & Rec; PW",
    "PW / Engineering",
    "Police, Fire, Public Works",
    "City Manager with the library",
    "Human Services Director & Housing Authority",
    "Capt. Ruiz & Courts",
    "Grants Manager & all departments",
    "Mayor and City Council",
    "Fire Chief, all departments",
  ],
  nobody: [
    "TBD",
    "To be determined",
    "All departments",
    "Everyone",
    "Staff",
    "vacant",
    "N/A",
    "?",
    "various",
  ],
};

describe("an owner's words", () => {
  const cases = Object.entries(owners).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

  it.each(cases)("%j: %s", (owner, kind) => {
    expect(ownerKind(owner, departments)).toBe(kind);
  });
});
