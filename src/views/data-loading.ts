import { missingWords } from '../exports/table.ts';
import type { Locale } from '../i18n/locales.ts';
import { addressOf, dataAt } from '../i18n/paths.ts';
import { dataStrings } from '../i18n/strings/data.ts';

/** Where a program finds a file: at its address where the host is known, else beside itself. */
function placeOf(file: string): string {
  const address = addressOf(dataAt(file));
  return address.startsWith('http') ? address : file;
}

/** What to type to read the data: a count over one table, then a list taken apart. */
export function loadingCode(locale: Locale, language: 'r' | 'python'): string {
  const { noValue, count, lists } = dataStrings[locale].code;
  const words = missingWords.map(({ value }) => `"${value}"`).join(', ');
  const participations = placeOf('participations.csv');
  const editions = placeOf('editions.csv');
  return language === 'r'
    ? `library(readr); library(dplyr); library(tidyr)

# ${noValue}
na <- c(${words})
participations <- read_csv("${participations}", na = na)

# ${count}
participations |>
  filter(presence == "present") |>
  count(edition, side)

# ${lists}
read_csv("${editions}", na = na) |>
  separate_longer_delim(hosts, ";")`
    : `import pandas as pd

# ${noValue}
na = {"na_values": [${words}], "keep_default_na": False}
participations = pd.read_csv("${participations}", **na)

# ${count}
present = participations[participations["presence"] == "present"]
print(present.groupby(["edition", "side"]).size())

# ${lists}
editions = pd.read_csv("${editions}", **na)
print(editions.assign(host=editions["hosts"].str.split(";")).explode("host"))`;
}
