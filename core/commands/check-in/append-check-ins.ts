/** Appends check-ins to a book, all of them or none, and says what they do to the scores. Earlier check-ins are never edited. */
import type { BookReading } from "../../book/read-book";
import type { BookModel, CheckIn } from "../../okr/model";
import { scoreBook } from "../../score/score-book";
import type { BookScores, KeyResultScore } from "../../score/scores";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneWrite } from "../pane/pane-outcome";
import { checkInProblems } from "./check-in-problems";
import type { CheckInProblem } from "./check-in-problems";
import { checkInWrite } from "./check-in-write";

export interface NewCheckIn {
  keyResultId: string;
  /** ISO day, not after today. */
  date: string;
  /** In the key result's unit, as the book writes it: 80 where the unit is "%"; null where there is no new number. */
  value: number | null;
  /** 0 (no hope) to 10 (certain), as the book has it; null: not said. */
  confidence: number | null;
  progress: string | null;
  problems: string | null;
  plans: string | null;
  by: string | null;
}

/** What all of the check-ins together did to one key result and its objective. */
export interface CheckInEffect {
  keyResultId: string;
  before: KeyResultScore;
  after: KeyResultScore;
  objective: { id: string; before: number | null; after: number | null };
}

export interface AppendedCheckIns {
  /** Of each check-in, in order: what is wrong or odd about it after those before it. */
  problems: CheckInProblem[][];
  /** Null where there is an error, or a warning that nobody has confirmed: then nothing is to be written. An effect a key result. */
  appended: { effects: CheckInEffect[]; write: PaneWrite } | null;
}

/** `today`: ISO day. `isConfirmed`: the person has seen the warnings and means it. */
export function appendCheckIns(
  snapshot: WorkbookSnapshot,
  book: BookReading,
  news: readonly NewCheckIn[],
  { today, isConfirmed }: { today: string; isConfirmed: boolean },
): AppendedCheckIns {
  const checkIns = [...book.model.checkIns];
  const problems = news.map((news) => {
    const checkIn = asWritten(news);
    const found = checkInProblems({ ...book.model, checkIns }, checkIn, today);
    checkIns.push(checkIn);
    return found;
  });
  const isRefused = problems.some((found) => found.some(({ level }) => level === "error" || !isConfirmed));
  if (isRefused) return { problems, appended: null };
  const model = { ...book.model, checkIns };
  const scores = scoreBook(model, today);
  return {
    problems,
    appended: {
      effects: effectsOf(model, scoreBook(book.model, today), scores, news),
      write: checkInWrite(snapshot, book, { model, scores, today }),
    },
  };
}

/** Texts without blanks around them and with one kind of line break, as cells keep them. */
function asWritten(said: NewCheckIn): CheckIn {
  return {
    date: said.date.trim(),
    keyResultId: said.keyResultId.trim(),
    value: said.value,
    confidence: said.confidence,
    progress: textOf(said.progress),
    problems: textOf(said.problems),
    plans: textOf(said.plans),
    by: textOf(said.by),
  };
}

function textOf(said: string | null): string | null {
  const text = (said ?? "").replace(/\r\n?/g, "\n").trim();
  return text === "" ? null : text;
}

function effectsOf(
  { keyResults }: BookModel,
  was: BookScores,
  is: BookScores,
  news: readonly NewCheckIn[],
): CheckInEffect[] {
  const touched = new Set(news.map(({ keyResultId }) => keyResultId.trim()));
  const objectiveScore = ({ objectives }: BookScores, id: string) =>
    objectives.find(({ objectiveId }) => objectiveId === id)?.score ?? null;
  return keyResults.flatMap(({ id, objectiveId }, row): CheckInEffect[] => {
    const [before, after] = [was.keyResults[row], is.keyResults[row]];
    if (!touched.has(id) || !before || !after) return [];
    const objective = {
      id: objectiveId,
      before: objectiveScore(was, objectiveId),
      after: objectiveScore(is, objectiveId),
    };
    return [{ keyResultId: id, before, after, objective }];
  });
}
