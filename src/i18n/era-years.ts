const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/** Until then Japan counted by moons: its years and the western ones begin weeks apart, and no year of an era is the same year. */
const firstSolarYear = 1873;

/** The years of Japanese eras that a western year holds, two where one era ended and the next began: 平成31年, 令和元年. None before 1873. */
export function eraYearsOf(year: number): readonly string[] {
  if (year < firstSolarYear) return [];
  const days = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  return [...new Set(days.map((day) => calendar.format(day)))];
}
