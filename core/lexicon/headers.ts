/** Words that head a column in plans, by the role that they name. Plural and singular are the same; spelling slips are forgiven. */
import type { ColumnRole } from "../plan/reading";

/** `sure` names the role by itself; `perhaps` needs the contents below to agree. A phrase may stand under several roles. */
export interface HeaderWords {
  sure: string[];
  perhaps: string[];
}

/** Comma-separated so that the lists can be read and sorted by people. */
const words = (text: string): string[] => text.split(",").map((phrase) => phrase.trim());

export const headerWords: Record<ColumnRole, HeaderWords> = {
  goal: {
    sure: words(
      `goal, strategic goal, goal name, goal area, goal statement, priority, strategic priority, priority area, council priority,
       council goal, focus area, strategic focus area, area of focus, key focus area, pillar, strategic pillar, theme,
       strategic theme, perspective, key result area, kra, outcome area, strategic direction, long term goal,
       overall goal, strategic outcome, ambition, strategic area, key area, domain, vision area, mission area, community outcome,
       community priority, plan goal, strategic imperative, strategic driver, strategic plan goal, policy area, goal category,
       agency goal, apg, priority goal, strategic commitment, community goal, policy priority, core responsibility,
       what matters most, chapter, plan element, strategic plan priority, strategic anchor, result area, county priority, key priority`,
    ),
    perhaps: words(`parent, epic, direction, project, program, programme, impact, portfolio, aspiration, challenge, aim, section, element, area, vision, mandate, sector, topic, subject area, process`),
  },
  objective: {
    sure: words(
      `objective, objective name, objective statement, strategic objective, smart objective, desired outcome, outcome, expected outcome,
       intended outcome, outcome statement, expected result, desired result, intended result, result statement, sub goal, subgoal,
       departmental result, what we want to achieve, what do we want to achieve, what we will achieve, desired future state,
       narrative summary, intervention logic, hierarchy of objectives, objective hierarchy, results chain, result chain, project summary, summary of objectives, service objective, program objective, okr objective, specific objective, operational objective, annual objective, what we want, long term outcome,
       short term outcome, intermediate outcome, obj, quality objective, environmental objective, wellbeing objective, equality objective, well being objective, planned outcome, department objective, benefit to residents`,
    ),
    perhaps: words(`level of service, aim, purpose, goal, result, focus, output, impact, commitment, component, intent, priority, promise, where we are headed`),
  },
  strategy: {
    sure: words(
      `strategy, strategy name, strategy statement, sub strategy, key strategy, strategic initiative, intervention, approach, workstream,
       work stream, tactic group, strategic action, strategic response, how will we get there`,
    ),
    perhaps: words(`initiative, program, programme, activity, component, project, priority, policy, service, output`),
  },
  action: {
    sure: words(
      `change idea, improvement idea, improvement initiative, what we are doing, what we do, action, action item, action step, action plan, activity, key activity, planned activity, task, task name, sub task, subtask, step, deliverable, key deliverable, tactic,
       initiative, key initiative, what we will do, what will we do, how we will do it, implementation step, implementation action, to do, work item, subactivity,
       sub activity, sub action, corrective action, measure to be taken, measure taken, planned measure, key action, recommended action, action required, required action, proposed action, work plan item,
       implementation task, specific action, planned action, agreed action, management action, treatment action, priority action, supporting action, action statement, improvement action, action description,
       task description, project description, what needs to be done, what will be done, steps to be taken, project name, initiative name, implementation measure`,
    ),
    perhaps: words(
      `project, milestone, recommendation, output, what, commitment, program, programme, strategy, how, item, next step, key milestone,
       description, requirement, proposal, product, work, finding, undertaking, promise, definition`,
    ),
  },
  measure: {
    sure: words(
      `measure, measure name, measure description, performance measure, outcome measure, kpi, kpi name, key result, kr, indicator, indicator name, performance indicator,
       key performance indicator, outcome indicator, output indicator, success indicator, metric, performance metric, key metric, success metric,
       success criteria, success criterion, success measure, measure of success, measurement of success, indicator of success, evidence of success, evidence of completion, how we will know, performance goal, performance goal statement,
       how will we know, how will success be measured, how will we measure success, how we will measure success, how we measure success, how will it be measured, how is it measured, how will this be measured, how will progress be measured, what will success look like,
       what does success look like, what success looks like, success looks like, what good looks like, measurable, measurable outcome, acceptance criteria, expected key result, how measured, measured by, performance standard, service standard, service level,
       objectively verifiable indicator, ovi, service measure, effectiveness measure, efficiency measure, workload measure, output measure, process measure, quality measure,
       completion criteria, definition of done, done when, complete when, finished when, we are done when, achieved when, measurable objective, measurable goal, measurable target, performance target description, progress measure, smart measure, lead measure, lag measure, measurable indicator, tracking measure, signs of success`,
    ),
    perhaps: words(`measurement, outcome, result, evidence, performance, target, commitment, description, statistic, standard, title, criterion, criteria, data, definition, expected result, data point, service`),
  },
  owner: {
    sure: words(
      `owner, owner name, action owner, measure owner, kpi owner, goal owner, task owner, project owner, process owner, business owner, data owner, lead, leader, lead staff, staff lead, team lead, project lead, lead person, lead agency, lead department, lead division, lead section, lead service, lead unit, lead office, lead team, lead directorate, lead branch, lead body, lead ministry, lead entity, responsible section, responsible directorate, responsible service, responsible branch, responsible division, responsible ministry, responsible body, accountable manager, accountable minister, responsible minister, lead minister, portfolio holder, lead member, lead councillor, cabinet member, accountable director,
       lead officer, lead organization, lead organisation, lead responsibility, delivery lead, executive lead, department lead, champion, executive sponsor, sponsor, responsible,
       responsible person, responsible party, responsible staff, responsible officer, responsible official, program official, programme official, accountable official, designated official, responsible department, responsible agency, responsible office, responsible position, responsible entity, responsible team, responsible manager, responsible lead,
       responsible individual, responsible institution, responsible unit, person responsible, staff responsible, officer responsible, party responsible, department responsible, agency responsible, resp, resp party, resp person, resp dept, accountable, accountable officer, accountable person, accountable executive, accountable party, accountable lead, accountability,
       assigned to, assigned, assignee, assigned staff, who, by whom, who is responsible, who will do it, who will lead, who is accountable, responsibility, primary responsibility, implementation lead, implementing agency, implementing department, goal leader, staff assigned,
       point person, point of contact, poc, led by, task lead, action lead, action by, action officer, key contact, kr owner, key result owner, lead role, custodian, lead contact, delivered by, staff owner, lead staff member, primary owner, lead owner, city lead, staff member, department head, project manager, program manager`,
    ),
    perhaps: words(`contact, official, manager, staff, person, name, department, dept, agency, division, office, team, director, officer, contact person, position, role, responsible area, primary, delegate, implementer, implementing partner, implementation partner, delivery partner, lead partner, responsible partner, coordinator, resource name, resources assigned`),
  },
  department: {
    sure: words(
      `department, dept, department name, department division, division, division name, agency, agency name, bureau, directorate, ministry, business unit, service area, branch, organizational unit, organisation unit, organization,
       organisation, home department, dept div, city department, county department, service unit, office, business area, functional area, service group, department code`,
    ),
    perhaps: words(`unit, section, team, group, area, service, function, cluster, faculty, school, program, process`),
  },
  baseline: {
    sure: words(
      `where we were, where were we, where we started, baseline, baseline value, baseline data, baseline level, baseline figure, baseline measure, baseline result, baseline status, start value, starting value, starting point, starting level, initial value, base value, base line, where are we now, where we are now, where are we today, current baseline, benchmark baseline,
       current state, as is, starting position, pre value, original value, baseline performance, current performance level`,
    ),
    perhaps: words(`last quarter, last month, previous quarter, previous month, from, base, last fy, prior fy, previous fy, last period, previous period, start, current, current level, current value, current performance, previous, previous year, prior year, last year, prior, benchmark, current situation, status quo, begin, now, today, where we are, present level, present value, present situation, outturn`),
  },
  target: {
    sure: words(
      `target, target value, performance target, annual target, end target, targ, tgt, stretch, committed level, committed value, agreed level, required level, planned level, permitted level, level wanted,  target level, target result, stretch target, overall target, final target, key target, goal target, quantitative target,
       where do we want to be, where we want to be, target performance, desired level, target figure, plan target, planned target, target min, target max, minimum target, maximum target, compact target, threshold, goal value, target goal, target narrative, desired state, numeric target, targeted value, committed target,
       desired target, measure target, kpi target, year end target, planned value, trajectory, aspirational target, benchmark target`,
    ),
    perhaps: words(`we want, wanted, to, goal, standard, proj, fcst, planned, plan, expected, projection, projected, forecast, benchmark, objective, desired, minimum, maximum, min, max, milestone, end value, service level, service standard, performance standard, expected value, proposed, adopted, budget, budgeted, commitment`),
  },
  actual: {
    sure: words(
      `actual, latest, actual value, actual result, actual to date, actual performance, actual ytd, ytd actual, actual progress, achieved, result to date, ytd, year to date, current value, current result, current actual, latest value, latest result, latest figure, latest data, measured value, outturn, progress to date, achieved to date,
       actual data, reported value, actual result, recent value, most recent value, achievement, current figure, where we stand, actual achieved, last value, latest actual`,
    ),
    perhaps: words(`this quarter, this period, this month, current quarter, current period, current month, last quarter, last month, previous quarter, previous month, result, this year, current year, review, mid year review, year end review, annual review, last fy, prior fy, previous fy, last period, previous period, est, current, now, today, where we are, value, performance, data, level, progress, score, reading, to date, measurement, annual result, figure, current performance, current level, estimate, estimated, total, attained, reported`),
  },
  unit: {
    sure: words(`unit, unit of measure, unit of measurement, measurement unit, measure unit, uom, symbol, data type, datatype, type of data, what type of data, number type, value type, target type, units of measure, data unit, unit type, measure format, number format`),
    perhaps: words(`format, measure, metric type, currency, scale`),
  },
  due: {
    sure: words(
      `done by, do by, finish by, needed by, achieved by, ready by, due, planned date, proposed date, agreed date, scheduled date, anticipated date, forecast date, original due date, revised due date, completion due, due date, date due, due by, deadline, timeline, time line, timeframe, time frame, timescale, time scale, timing, completion date, complete by, date of completion, completed by, completion target, completion deadline, completion timeframe, completion, target date, target completion, target completion date, target timeframe, target deadline, expected completion, expected completion date,
       estimated completion, estimated completion date, est completion, est completion date, anticipated completion, anticipated completion date, planned completion, planned completion date, projected completion, projected completion date, proposed completion date, by when, when, when by, end date, planned end date, planned end, planned finish, finish, finish date, delivery date, target year, target month, target fiscal year, schedule, implementation date, implementation timeline, implementation timeframe, implementation schedule,
       due year, year due, due fy, due quarter, target quarter, end, ecd, eta, completion year, completion quarter, year of completion, date to be completed, deliver by, deadline date, implementation period, time period, achieve by, to be completed by, expected date, expected delivery date, expected end date, time bound, period of implementation`,
    ),
    perhaps: words(`date, year, fiscal year, quarter, milestone, term, period, horizon, duration, by, phase, month, target, milestone date, time, fy, completed, revised date, implementation`),
  },
  status: {
    sure: words(
      `status, stat, progress, action status, project status, current status, overall status, progress status, status key, status period, status indicator, status code, kpi status, rag, rag status, rag rating, rag score, traffic light, percent complete, % complete, % completed, % compl, % done, pct complete, pct done, percent completed, percentage complete, percentage completion, completion %, completion percentage, completion rate, completion status, complete %, percent complete to date,
       percent of target, % of target, percent achieved, % achieved, percent of target achieved, on track, health, done, completed y n, complete y n, progress %, progress percent, % progress, state, status color, status colour, tracking status, implementation status, delivery status, delivery confidence, on target, off target, off track, achievement status, met target, target met, status update rating`,
    ),
    perhaps: words(`where it stands, where things stand, light, signal, review, mid year review, year end review, annual review, completed, complete, done, started, rating, stage, percent, achieved, color, colour, flag, assessment, evaluation, outlook, performance rating, confidence, completion, rate, trend`),
  },
  notes: {
    sure: words(
      `note, why, resolution, reason, reason for variance, comment, commentary, remark, update, status update, progress update, progress note, progress report, progress comment, narrative, progress narrative, explanation, explanatory note, target explanation, result explanation, rationale, detail, additional detail, additional information, additional comment, other information, background, next step, barrier, obstacle, challenge, issue, accomplishment, highlight, key accomplishment, observation, justification,
       data source, source of data, data collection, data collection method, data collected, data collection source, source, methodology, method, means of verification, mov, portfolio of evidence, poe, evidence required, proof, proof of evidence, source of evidence, supporting evidence, evidence of achievement, evidence source, verification, source of verification, verification method, assumption, risk and assumption, quarterly update, latest update, monthly update, annual update, mid year update, year end update, evidence, note on progress, data needed, calculation, calculation method, how it is calculated, how is it calculated, how calculated, how we calculate it, formula, formula, measure definition, indicator definition, kpi definition, analysis, feedback, variance explanation, action taken, corrective action taken, reference document, status note, status comment, staff comment, council comment, lesson learned, definition of measure, context, why this matters, why it matters, why is this important, key update, current activity, work completed, recent progress, summary of progress`,
    ),
    perhaps: words(`where it stands, where things stand, where we are, review, mid year review, year end review, annual review, description, definition, information, summary, progress, current status, status, achievement, output, q1, q2, q3, q4, result, response, discussion, message, report, success`),
  },
  id: {
    sure: words(
      `id, no, #, num, number, ref, ref no, reference, reference number, reference no, ref number, code, index, item no, item number, item #, goal number, goal no, goal #, goal id, objective number, objective no, objective #, objective id, strategy number, strategy no, strategy #, strategy id, action number, action no, action #, action id, measure number, measure no, measure #, measure id, kpi no, kpi number, kpi #, kpi id, indicator id, indicator no, indicator number, indicator code, task id, task no, task #, project id, project number, project no, project #, s n, sn, sr no, sl no, s no,
       serial, serial number, serial no, stable id, result id, subject id, record id, unique id, identifier, wbs, item id, line, line no, row, initiative number, initiative #, initiative id, key, priority number, priority #, recommendation number, recommendation #, recommendation no, step #, step number, order, outline number, plan reference, plan ref, action ref, kpi ref, measure ref, target id, target number, target #, subtarget id, metric id, kr #, kr id, id number, id #`,
    ),
    perhaps: words(`item, step, output, outcome, component, criterion, criteria, goal, objective, strategy, action, measure, priority, sort order, l, section, kpi, task, indicator`),
  },
  other: {
    sure: words(
      `start, start date, begin date, begin, start year, planned start, planned start date, actual start date, commence, commencement, commencement date, launch, launch date, kick off, kickoff, base year, baseline year, base yr, baseline date, baseline period, year of baseline, data year, reference year, year established, frequency, reporting frequency, frequency of reporting, reported, measurement frequency, how often, reporting period, reporting cycle, reporting interval, review frequency, collection frequency, update frequency, periodicity, review date, next review, next review date, last review,
       budget, budget amount, budgeted amount, budget code, budget source, cost, estimated cost, total cost, cost estimate, project cost, funding, funding source, funding status, source of funding, fund, spent to date, expended to date, paid to date, cost to date, expenditure to date, green, amber, red, yellow, blue, financial implication, resource, resource needed, resources required, required resource, resource requirement, expenditure, spend, spent, amount, fte, staffing, type, measure type, action type, type of measure, class, classification, category, level, indicator level, kind, partner, key partner, potential partner, community partner, external partner, partner agency, partner organization, partnership, partner department, support, supporting, supporting department, support department, supporting agency, support staff, supporting staff, supporting partner, supported by, supporting role, collaborator, collaboration, stakeholder, key stakeholder, consulted, informed, contributor, contributing department, contributing agency, contributing partner, contributing unit, participating agency, participating department, other agency, other partner, support agency, support partner, support officer, other department, team member, secondary, secondary owner, co lead, backup, back up, other responsible, assisting department, assist,
       area path, iteration, iteration path, sprint, country, region, state, city, location, district, ward, site, sdg, sdg alignment, alignment, aligned to, linkage, link, url, web link, email, e mail, email address, phone, telephone, weight, weighting, weightage, risk, risk level, risk rating, likelihood, direction, staff hour, est staff hour, estimated hour, est hour, labor hour, hour, est cost, good is, polarity, desired direction, desired trend, direction of change, direction of travel, seeking to, variance, difference, change, target change, trend, doc, document, last updated, date updated, updated, update date, updated by, date of update, last update, submission date, date added, date created, date entered, created, created by, modified, reviewer, approved by, approval, approval date, prioritization, priority level, priority ranking, priority rank, rank, ranking, importance, urgency, effort, complexity, difficulty, actual completion date, actual completion, date achieved, date closed, actual end date, actual finish, date completed, completion date actual, actual date, completed on, completed date, dependency, leads to, lead to, contributes to, linked to, supports, prerequisite, predecessor, equity impact, equity, student group, target group, target population, target audience, audience, beneficiary, intended beneficiary, who benefits, population served, people served, priority population, strategic alignment, plan alignment, related plan, related goal, duration, council member, disaggregation, population, tag, keyword, is reporting discontinued, fiscal impact, financial impact, capital or operating, cip, legal authority, statute, version, data provider, data steward, revised target reason, layer, equity lens, applicable plan, notes fr, gba plus, data quality`,
    ),
    perhaps: words(`priority, term, phase, status date, date, group, program, programme, tier, year, scope, function, grade, cohort, sector, subject, service, requirement`),
  },
}; // prettier-ignore

/** Words between a head noun and what it is about: in "status of action" the head is "status". */
export const headerPrepositions = new Set(["of", "for", "to", "by", "in", "from", "with", "on", "per"]);

/** Words that say nothing about a column's role. */
/** Heads that leave the meaning to the word before them: an "objective title" is an objective. */
export const genericHeads = new Set(["name", "title", "description", "statement", "text", "label", "value"]);

/** Other writings of one word. */
export const sameWords: ReadonlyMap<string, string> = new Map([["kpis", "kpi"], ["percent", "%"], ["percentage", "%"], ["pct", "%"], ["department", "dept"], ["dpt", "dept"], ["nr", "no"], ["nbr", "number"], ["yr", "year"], ["qtr", "quarter"], ["programme", "program"], ["organisation", "organization"], ["colour", "color"], ["organisational", "organizational"]]); // prettier-ignore

/** Words that are right as they stand, though a header word differs from them by one letter. */
export const notMisspelt = new Set(["protected", "objected", "auction", "faction", "traction", "fraction", "caption", "statue", "states", "mission", "leaver", "lender", "ladder", "dues", "tasks", "rusk", "tables"]); // prettier-ignore

export const headerFillers = new Set([
  "the", "a", "an", "our", "your", "this", "that", "is", "are", "be", "will", "we", "s", "and", "or", "of", "for", "to", "by", "in",
  "from", "with", "on", "per", "please", "enter", "list", "include", "new", "city", "county", "town", "total", "e", "g", "i", "if",
  "any", "name", "applicable", "optional", "text", "en", "eng", "english", "primary", "main", "overall", "current",
]); // prettier-ignore

/** Tails of names in data files that hold a second language ("name_fr"); English tails are dropped. */
export const secondLanguages = new Set(["fr", "fra", "french", "francais", "français", "es", "esp", "spanish", "espanol", "español", "de", "cy", "welsh", "mi", "zh", "pt", "nl"]); // prettier-ignore
