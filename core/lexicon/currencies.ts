/** What money is counted in: signs and codes before or after figures, by the name that readings carry. Lower case. */

/** Signs and codes before a number → unit. Every dollar is "$"; others are called what the text calls them. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "$"], ["£", "£"], ["€", "€"], ["us$", "$"], ["a$", "$"], ["nz$", "$"], ["c$", "$"], ["s$", "$"], ["hk$", "$"], ["n$", "N$"], ["r$", "R$"],
  ["cad", "$"], ["aud", "$"], ["nzd", "$"], ["usd", "$"], ["sgd", "$"], ["eur", "€"], ["gbp", "£"],
  ["₹", "₹"], ["rs", "Rs"], ["inr", "INR"], ["pkr", "PKR"], ["lkr", "LKR"], ["npr", "NPR"], ["bdt", "BDT"], ["tk", "Tk"],
  ["¥", "¥"], ["jpy", "JPY"], ["rmb", "RMB"], ["cny", "CNY"], ["₩", "₩"], ["krw", "KRW"], ["₱", "₱"], ["php", "PHP"], ["rm", "RM"], ["idr", "IDR"], ["₫", "₫"],
  ["r", "R"], ["zar", "ZAR"], ["ksh", "KSh"], ["kshs", "KSh"], ["kes", "KES"], ["sh", "Sh"], ["shs", "Sh"], ["tzs", "TZS"], ["tsh", "TSh"], ["tshs", "TSh"], ["ugx", "UGX"], ["ush", "USh"], ["ushs", "USh"],
  ["₦", "₦"], ["ngn", "NGN"], ["gh₵", "GH₵"], ["ghs", "GHS"], ["₵", "₵"], ["rwf", "RWF"], ["frw", "Frw"], ["etb", "ETB"], ["zmw", "ZMW"], ["bwp", "BWP"], ["mwk", "MWK"],
  ["xaf", "XAF"], ["xof", "XOF"], ["fcfa", "FCFA"], ["cfa", "CFA"], ["mad", "MAD"], ["egp", "EGP"], ["aed", "AED"], ["sar", "SAR"], ["ils", "ILS"], ["₪", "₪"],
  ["chf", "CHF"], ["sek", "SEK"], ["nok", "NOK"], ["dkk", "DKK"], ["pln", "PLN"], ["zł", "zł"], ["huf", "HUF"], ["czk", "CZK"], ["ron", "RON"], ["₺", "₺"], ["uah", "UAH"], ["₴", "₴"],
  ["brl", "BRL"], ["mxn", "MXN"], ["pgk", "PGK"], ["fjd", "FJD"],
]); // prettier-ignore

/** Codes of letters that may touch their figures ("KES450"); single letters and words are left out. */
export const currencyCodes: readonly string[] = [...currencies.keys()].filter((code) => /^[a-z]{2,4}$/.test(code) && code !== "rm" && code !== "tk"); // prettier-ignore

/** After figures: "12 million rupees", "450m KES". */
export const currencyWords: readonly (readonly [words: readonly string[], unit: string])[] = [
  ...[...currencies].filter(([code]) => /^[a-z]{3,4}$/.test(code)).map(([code, unit]): [string[], string] => [[code], unit]),
  [["dollars"], "$"], [["dollar"], "$"], [["us", "dollars"], "$"], [["euros"], "€"], [["euro"], "€"], [["€"], "€"], [["rupees"], "Rs"], [["rand"], "R"], [["shillings"], "shillings"],
  [["kenya", "shillings"], "KSh"], [["tanzanian", "shillings"], "TZS"], [["uganda", "shillings"], "UGX"], [["naira"], "₦"], [["cedis"], "cedis"], [["birr"], "ETB"], [["kwacha"], "kwacha"], [["pula"], "BWP"],
  [["yen"], "¥"], [["yuan"], "RMB"], [["pesos"], "pesos"], [["kroner"], "kroner"], [["kronor"], "kronor"], [["francs"], "francs"], [["ringgit"], "RM"], [["baht"], "baht"], [["dirhams"], "AED"],
]; // prettier-ignore

/** Units that are money. */
export const moneyUnits: ReadonlySet<string> = new Set([...currencies.values(), ...currencyWords.map(([, unit]) => unit)]); // prettier-ignore
