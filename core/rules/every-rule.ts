/** Every rule, in the order in which findings about one row are listed. Made by "npm run rules": do not edit. */
import type { Rule } from "./engine/rule";
import { rule as committedAndStretchPaired } from "./objectives/committed-and-stretch-paired";
import { rule as crossDepartment } from "./objectives/cross-department";
import { rule as duplicateObjective } from "./objectives/duplicate-objective";
import { rule as laggingOnly } from "./objectives/lagging-only";
import { rule as objectiveHasCycle } from "./objectives/objective-has-cycle";
import { rule as objectiveHasKeyResults } from "./objectives/objective-has-key-results";
import { rule as objectiveHasOwner } from "./objectives/objective-has-owner";
import { rule as objectiveIsOutcome } from "./objectives/objective-is-outcome";
import { rule as objectiveLaddersUp } from "./objectives/objective-ladders-up";
import { rule as objectiveLength } from "./objectives/objective-length";
import { rule as objectiveSaysWhy } from "./objectives/objective-says-why";
import { rule as objectiveWithoutNumber } from "./objectives/objective-without-number";
import { rule as qualityKeyResult } from "./objectives/quality-key-result";
import { rule as tooFewKeyResults } from "./objectives/too-few-key-results";
import { rule as tooManyKeyResults } from "./objectives/too-many-key-results";
import { rule as tooManyObjectives } from "./objectives/too-many-objectives";
import { rule as allDueLastDay } from "./key-results/all-due-last-day";
import { rule as baselineEqualsTarget } from "./key-results/baseline-equals-target";
import { rule as challengingTarget } from "./key-results/challenging-target";
import { rule as commitmentSet } from "./key-results/commitment-set";
import { rule as compoundKeyResult } from "./key-results/compound-key-result";
import { rule as dataSourceNamed } from "./key-results/data-source-named";
import { rule as directionContradictsNumbers } from "./key-results/direction-contradicts-numbers";
import { rule as dueInPast } from "./key-results/due-in-past";
import { rule as dueOutsideCycle } from "./key-results/due-outside-cycle";
import { rule as duplicateKeyResult } from "./key-results/duplicate-key-result";
import { rule as keyResultHasBaseline } from "./key-results/key-result-has-baseline";
import { rule as keyResultHasDue } from "./key-results/key-result-has-due";
import { rule as keyResultHasOwner } from "./key-results/key-result-has-owner";
import { rule as keyResultHasTarget } from "./key-results/key-result-has-target";
import { rule as keyResultHasUnit } from "./key-results/key-result-has-unit";
import { rule as keyResultIsActivity } from "./key-results/key-result-is-activity";
import { rule as keyResultIsKpi } from "./key-results/key-result-is-kpi";
import { rule as keyResultIsMeasurable } from "./key-results/key-result-is-measurable";
import { rule as keyResultIsVague } from "./key-results/key-result-is-vague";
import { rule as mixedUnits } from "./key-results/mixed-units";
import { rule as quarterlyMilestones } from "./key-results/quarterly-milestones";
import { rule as relativeWithoutAbsolute } from "./key-results/relative-without-absolute";
import { rule as startEqualsDue } from "./key-results/start-equals-due";
import { rule as weakVerb } from "./key-results/weak-verb";
import { rule as weightSane } from "./key-results/weight-sane";
import { rule as weightsAllZero } from "./key-results/weights-all-zero";
import { rule as ownerHasEmail } from "./owners/owner-has-email";
import { rule as ownerIsOnePost } from "./owners/owner-is-one-post";
import { rule as ownerLoad } from "./owners/owner-load";
import { rule as callConflicts } from "./check-ins/call-conflicts";
import { rule as checkInDatedFuture } from "./check-ins/check-in-dated-future";
import { rule as checkInOutlier } from "./check-ins/check-in-outlier";
import { rule as committedMissedUnexplained } from "./check-ins/committed-missed-unexplained";
import { rule as neverAssessed } from "./check-ins/never-assessed";
import { rule as regressing } from "./check-ins/regressing";
import { rule as tooEasy } from "./check-ins/too-easy";
import { rule as updateOverdueEscalate } from "./check-ins/update-overdue-escalate";
import { rule as updateStale } from "./check-ins/update-stale";
import { rule as launchOffBudget } from "./book/launch-off-budget";
import { rule as perspectiveCoverage } from "./book/perspective-coverage";
import { rule as publishable } from "./book/publishable";
import { rule as settingsMakeSense } from "./book/settings-make-sense";

export const everyRule: readonly Rule[] = [
  committedAndStretchPaired,
  crossDepartment,
  duplicateObjective,
  laggingOnly,
  objectiveHasCycle,
  objectiveHasKeyResults,
  objectiveHasOwner,
  objectiveIsOutcome,
  objectiveLaddersUp,
  objectiveLength,
  objectiveSaysWhy,
  objectiveWithoutNumber,
  qualityKeyResult,
  tooFewKeyResults,
  tooManyKeyResults,
  tooManyObjectives,
  allDueLastDay,
  baselineEqualsTarget,
  challengingTarget,
  commitmentSet,
  compoundKeyResult,
  dataSourceNamed,
  directionContradictsNumbers,
  dueInPast,
  dueOutsideCycle,
  duplicateKeyResult,
  keyResultHasBaseline,
  keyResultHasDue,
  keyResultHasOwner,
  keyResultHasTarget,
  keyResultHasUnit,
  keyResultIsActivity,
  keyResultIsKpi,
  keyResultIsMeasurable,
  keyResultIsVague,
  mixedUnits,
  quarterlyMilestones,
  relativeWithoutAbsolute,
  startEqualsDue,
  weakVerb,
  weightSane,
  weightsAllZero,
  ownerHasEmail,
  ownerIsOnePost,
  ownerLoad,
  callConflicts,
  checkInDatedFuture,
  checkInOutlier,
  committedMissedUnexplained,
  neverAssessed,
  regressing,
  tooEasy,
  updateOverdueEscalate,
  updateStale,
  launchOffBudget,
  perspectiveCoverage,
  publishable,
  settingsMakeSense,
];
