import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "objective-is-outcome";
const foundFor = (title: string) => foundIn(id, { objectives: [{ title }] });

describe(id, () => {
  it.each([
    "Residents get their permits without waiting",
    "Build a safer, healthier community",
    "Build trust between residents and police",
    "Build strong neighborhoods",
    "Provide excellent service to every caller",
    "Provide recreation programs for all ages",
    "Deliver core services residents can count on",
    "Deliver capital projects on time",
    "Create a welcoming downtown",
    "Create more bike trails for families",
    "Develop and keep a skilled workforce",
    "Recruit and retain a diverse workforce",
    "Conduct fair and accessible elections",
    "Issue permits faster",
    "Hold contractors accountable",
    "Establish a culture of safety",
    "Prepare residents for floods",
    "Plan for growth",
    "Open government that people trust",
    "Open data for everyone",
    "Complete communities",
    "Complete streets for people on foot",
    "Report crime without fear",
    "Review projects faster",
    "Record documents quickly",
    "Train tomorrow's workforce",
    "Financial stability in every fund",
    "A balanced budget and sound reserves",
    "A fully funded capital plan",
    "Follow the comprehensive plan",
    "Public safety",
    "Improve the pavement plan",
    "Commission effectiveness",
    "Issue resolution at first contact",
    "Streets kept clean by volunteers",
    "Growth managed through careful planning",
    "Water that is safe to drink",
    "Implementation of the charter is open for all to see",
    "(no objective in the plan)",
  ])("accepts %j", (title) => {
    expect(foundFor(title)).toEqual([]);
  });

  it.each([
    ["Adopt the FY2027 budget", "work"],
    ["Adopt a new zoning code", "work"],
    ["Hire a grants manager", "work"],
    ["Publish the annual report", "delivered"],
    ["Launch a 311 app", "delivered"],
    ["Implement the housing action plan", "delivered"],
    ["The City will adopt an energy code", "work"],
    ["By 2027, install solar panels", "work"],
    ["Build a second fire station", "delivered"],
    ["Build new trails", "delivered"],
    ["Develop a comprehensive parks master plan", "delivered"],
    ["Develop policies that encourage housing", "delivered"],
    ["Create a youth advisory committee", "delivered"],
    ["Establish a homelessness task force", "delivered"],
    ["Update the comprehensive plan", "delivered"],
    ["Hold monthly town hall meetings", "delivered"],
    ["Provide supervisor training", "delivered"],
    ["Review purchasing policies and procedures", "delivered"],
    ["Construction of a new library", "work"],
    ["Downtown master plan", "delivered"],
    ["Harbor dredging project", "delivered"],
    ["Shorten waits by hiring three clerks", "prescribes"],
    ["Safer crossings through installing signals", "prescribes"],
  ])("finds %j: %s", (title, says) => {
    const found = foundFor(title);
    expect(found).toMatchObject([{ level: "warning", about: "O1", cell: "0.title" }]);
    expect(found[0]?.seen).toContain(says);
  });
});
