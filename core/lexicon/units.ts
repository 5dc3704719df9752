/** Words for units, by the canonical name that readings carry. */
import { currencyWords } from "./currencies";

type UnitPhrase = readonly [words: readonly string[], unit: string];

const phrases: readonly UnitPhrase[] = [
  [["percentage", "points"], "points"], [["percentage", "point"], "points"],
  [["percent", "points"], "points"], [["per", "cent", "points"], "points"],
  [["%", "points"], "points"], [["%", "point"], "points"], [["%", "pts"], "points"],
  [["basis", "points"], "basis points"],
  [["%"], "%"], [["percent"], "%"], [["percents"], "%"], [["per", "cent"], "%"], [["pct"], "%"],
  [["th", "percentile"], "percentile"], [["st", "percentile"], "percentile"], [["rd", "percentile"], "percentile"],
  [["nd", "percentile"], "percentile"], [["percentile"], "percentile"],
  [["pp"], "points"], [["ppt"], "points"], [["ppts"], "points"], [["pts"], "points"],
  [["points"], "points"], [["point"], "points"],
  [["working", "days"], "working days"], [["working", "day"], "working days"],
  [["work", "days"], "working days"], [["workdays"], "working days"], [["workday"], "working days"],
  [["business", "days"], "business days"], [["business", "day"], "business days"],
  [["business", "hours"], "hours"], [["working", "hours"], "hours"],
  [["calendar", "days"], "days"], [["calendar", "day"], "days"], [["school", "days"], "school days"],
  [["days"], "days"], [["day"], "days"],
  [["hours"], "hours"], [["hour"], "hours"], [["hrs"], "hours"], [["hr"], "hours"],
  [["minutes"], "minutes"], [["minute"], "minutes"], [["mins"], "minutes"], [["min"], "minutes"],
  [["seconds"], "seconds"], [["second"], "seconds"], [["secs"], "seconds"], [["sec"], "seconds"],
  [["weeks"], "weeks"], [["week"], "weeks"], [["wks"], "weeks"],
  [["months"], "months"], [["month"], "months"], [["mos"], "months"],
  [["years"], "years"], [["year"], "years"], [["yrs"], "years"], [["yr"], "years"],
  [["pounds", "of"], "pounds"], [["pounds"], "£"],
  [["x"], "ratio"], [["×"], "ratio"],
  [["hectares"], "hectares"], [["hectare"], "hectares"], [["ha"], "hectares"], [["acres"], "acres"], [["acre"], "acres"],
  [["lane", "miles"], "lane miles"], [["centerline", "miles"], "centerline miles"],
  [["square", "miles"], "square miles"], [["miles"], "miles"], [["mile"], "miles"],
  [["square", "kilometres"], "square kilometres"], [["square", "kilometers"], "square kilometers"],
  [["kilometres"], "kilometres"], [["kilometers"], "kilometers"], [["km"], "km"], [["kms"], "km"],
  [["metres"], "metres"], [["meters"], "meters"], [["feet"], "feet"], [["ft"], "feet"],
  [["linear", "feet"], "linear feet"], [["square", "feet"], "square feet"], [["sq", "ft"], "square feet"],
  [["sq", ".", "ft"], "square feet"], [["sf"], "square feet"], [["square", "metres"], "square metres"],
  [["square", "meters"], "square meters"], [["sq", "yds"], "square yards"], [["sq", ".", "yds"], "square yards"],
  [["square", "yards"], "square yards"],
  [["tonnes"], "tonnes"], [["tonne"], "tonnes"], [["tons"], "tons"], [["ton"], "tons"],
  [["lbs"], "pounds"], [["kg"], "kg"], [["kilograms"], "kg"],
  [["gallons"], "gallons"], [["litres"], "litres"], [["liters"], "liters"], [["megalitres"], "megalitres"],
  [["mgd"], "mgd"], [["acre", "-", "feet"], "acre-feet"],
  [["kw"], "kW"], [["mw"], "MW"], [["gw"], "GW"], [["kwh"], "kWh"], [["mwh"], "MWh"], [["gwh"], "GWh"],
  [["megawatts"], "MW"], [["kilowatts"], "kW"], [["gigawatts"], "GW"],
  [["mph"], "mph"], [["miles", "per", "hour"], "mph"], [["kph"], "km/h"], [["km/h"], "km/h"], [["kmh"], "km/h"], [["mpg"], "mpg"],
  [["ntu"], "NTU"], [["ppm"], "ppm"], [["ppb"], "ppb"], [["decibels"], "dB"], [["db"], "dB"], [["therms"], "therms"], [["btu"], "BTU"], [["kbtu"], "kBtu"],
  [["kilowatt", "hours"], "kWh"], [["kilowatt", "-", "hours"], "kWh"], [["megawatt", "hours"], "MWh"], [["megawatt", "-", "hours"], "MWh"],
  [["million", "gallons", "per", "day"], "mgd"], [["ml"], "ML"], [["gl"], "GL"], [["gigalitres"], "gigalitres"], [["kilolitres"], "kilolitres"], [["kl"], "kL"], [["gpcd"], "gpcd"], [["afy"], "acre-feet"],
  [["mtco2e"], "tonnes"], [["tco2e"], "tonnes"], [["tco2"], "tonnes"], [["t", "co2e"], "tonnes"], [["t", "co2", "-", "e"], "tonnes"], [["t", "co2"], "tonnes"], [["tco2", "-", "e"], "tonnes"], [["metric", "tons"], "tonnes"], [["metric", "tonnes"], "tonnes"], [["kt"], "kilotonnes"], [["mt"], "Mt"], [["cubic", "metres"], "cubic metres"], [["cubic", "meters"], "cubic meters"], [["cubic", "feet"], "cubic feet"], [["cubic", "yards"], "cubic yards"],
  [["track", "miles"], "track miles"], [["route", "miles"], "route miles"], [["lane", "-", "miles"], "lane miles"], [["lane", "kilometres"], "lane kilometres"], [["lane", "km"], "lane km"], [["sq", "m"], "square metres"], [["sqm"], "square metres"], [["m2"], "square metres"], [["sqft"], "square feet"], [["sq", ".", "feet"], "square feet"], [["m²"], "square metres"], [["km²"], "square kilometres"], [["km2"], "square kilometres"], [["sq", "km"], "square kilometres"], [["board", "feet"], "board feet"], [["cords"], "cords"], [["bushels"], "bushels"], [["barrels"], "barrels"], [["mbps"], "Mbps"], [["gbps"], "Gbps"], [["yards"], "yards"], [["inches"], "inches"], [["ounces"], "ounces"], [["grams"], "grams"], [["kilogrammes"], "kg"],
  [["full", "-", "time", "equivalent"], "FTE"], [["full", "-", "time", "equivalents"], "FTE"], [["full", "time", "equivalents"], "FTE"],
  [["quarters"], "quarters"], [["decades"], "years"], [["ftes"], "FTE"], [["fte"], "FTE"], [["stars"], "stars"], [["star"], "stars"],
  [["mha"], "Mha"], [["kpa"], "kPa"], [["mpa"], "MPa"], [["psi"], "psi"], [["bar"], "bar"], [["lux"], "lux"], [["dba"], "dBA"], [["mw", "h"], "MWh"], [["twh"], "TWh"], [["gj"], "GJ"], [["pj"], "PJ"], [["mj"], "MJ"], [["kv"], "kV"], [["kva"], "kVA"], [["mva"], "MVA"], [["mwp"], "MWp"], [["kwp"], "kWp"],
  [["mg", "/", "l"], "mg/L"], [["µg", "/", "l"], "µg/L"], [["μg", "/", "l"], "µg/L"], [["ug", "/", "l"], "µg/L"], [["µg", "/", "m3"], "µg/m³"], [["µg", "/", "m³"], "µg/m³"], [["μg", "/", "m3"], "µg/m³"], [["μg", "/", "m³"], "µg/m³"], [["ug", "/", "m3"], "µg/m³"],
  [["kg", "/", "ha"], "kg/ha"], [["t", "/", "ha"], "t/ha"], [["tonnes", "/", "ha"], "t/ha"], [["ml", "/", "d"], "ML/d"], [["ml", "/", "day"], "ML/day"], [["l", "/", "s"], "L/s"], [["kwh", "/", "m2"], "kWh/m²"], [["kwh", "/", "m²"], "kWh/m²"], [["km", "/", "h"], "km/h"], [["m3"], "cubic metres"], [["m³"], "cubic metres"],
  [["°", "c"], "°C"], [["degrees", "celsius"], "°C"], [["°", "f"], "°F"], [["acre", "feet"], "acre-feet"], [["tpa"], "tpa"], [["megatonnes"], "megatonnes"], [["kilotonnes"], "kilotonnes"], [["kgs"], "kg"], [["kilos"], "kg"], [["quintals"], "quintals"], [["sq", "miles"], "square miles"], [["sq", ".", "km"], "square kilometres"], [["sq", ".", "m"], "square metres"],
  ...currencyWords,
]; // prettier-ignore

/** Lower-case words after a number → unit, longer phrases first: the first match wins. */
export const unitPhrases: readonly UnitPhrase[] = [...phrases].sort(([one], [other]) => other.length - one.length); // prettier-ignore

/** Units of time: a number with one of these may be a limit inside a metric ("within 30 days") or a period ("last 12 months"). */
export const timeUnits: ReadonlySet<string> = new Set([
  "seconds", "minutes", "hours", "days", "working days", "business days", "school days", "weeks", "months", "years",
]); // prettier-ignore

/** ISO 8601 letter of a duration, for years, months, weeks and days. */
export const durationLetters: ReadonlyMap<string, string> = new Map([
  ["years", "Y"], ["months", "M"], ["weeks", "W"], ["days", "D"],
]); // prettier-ignore
