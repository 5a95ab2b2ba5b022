import { describe, expect, it } from 'vitest';
import { authority } from '../archive/schema/authority.ts';
import { declaration } from '../archive/schema/declaration.ts';
import { edition, statuses } from '../archive/schema/edition.ts';
import { linkCount } from '../archive/schema/link-count.ts';
import { describeField } from './described-field.ts';

describe('describeField', () => {
  it.each([
    [
      'a field of a record',
      authority,
      'code',
      'Code INSEE, numéro SIREN d’une intercommunalité ou code des collectivités japonaises.',
    ],
    ['a field of a fact', edition, 'dates.sessions', 'Les jours des séances.'],
    ['a field of a line', edition, 'participants.list.printed', 'Le nom tel que la source l’imprime.'],
    ['a field behind short forms', declaration, 'points.fr.wording', 'Ce que vaut ce texte.'],
    ['a field of a fact that has the name of its value', linkCount, 'value', 'Le nombre.'],
  ])('finds %s', (_, schema, path, fr) => {
    expect(describeField(schema, path).description).toMatchObject({ fr });
  });

  it('knows the words of a controlled list', () => {
    expect(describeField(edition, 'status.status').values).toEqual(statuses);
  });

  it('refuses a path that names nothing', () => {
    expect(() => describeField(edition, 'dates.nights')).toThrow('The schemas have no field “dates.nights”.');
  });
});
