import type { Locale } from '../i18n/locales.ts';
import { addressOf, dataAt } from '../i18n/paths.ts';
import { dataStrings } from '../i18n/strings/data.ts';

/** Returns the address of a file for a program; its bare name if the host is not known. */
function placeOf(file: string): string {
  const address = addressOf(dataAt(file));
  return address.startsWith('http') ? address : file;
}

/** Returns code that reads the data: a count over one table, then a list split into items. */
export function loadingCode(locale: Locale, language: 'r' | 'python'): string {
  const { count, numbers, lists } = dataStrings[locale].code;
  const participations = placeOf('participations.csv');
  const editions = placeOf('editions.csv');
  return language === 'r'
    ? `library(readr); library(dplyr); library(tidyr)

participations <- read_csv("${participations}")
editions <- read_csv("${editions}")

# ${count}
participations |>
  filter(presence == "present") |>
  count(edition, side)

# ${numbers}
editions |>
  select(id, authorities_total, authorities_total_state)

# ${lists}
editions |>
  separate_longer_delim(hosts, ";")`
    : `import pandas as pd

participations = pd.read_csv("${participations}")
editions = pd.read_csv("${editions}")

# ${count}
present = participations[participations["presence"] == "present"]
print(present.groupby(["edition", "side"]).size())

# ${numbers}
print(editions[["id", "authorities_total", "authorities_total_state"]])

# ${lists}
print(editions.assign(host=editions["hosts"].str.split(";")).explode("host"))`;
}
