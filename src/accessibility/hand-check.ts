/** When the criteria were last gone through by hand. Whoever goes through them again changes the findings and this day together. */
export const handCheckedOn = '2026-11-25';

/** The national standards that the check follows. */
export const standards = ['rgaa', 'jis'] as const;
export type Standard = (typeof standards)[number];
