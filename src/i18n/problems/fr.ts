import { asId, excerpt, plainSigns, separators, withColon, wordlessComponents, type Tellings } from './telling.ts';

/** What an id names, and where to add what it should name. */
const named: Readonly<Record<string, { readonly noun: string; readonly add: string }>> = {
  sources: { noun: 'La source', add: 'décrivez-la dans le fichier de son éditeur, dans sources/' },
  authorities: { noun: 'La collectivité', add: 'ajoutez-la à authorities/france.yaml ou à authorities/japan.yaml' },
  organisations: { noun: 'L’organisme', add: 'ajoutez-le à organisations.yaml' },
  people: { noun: 'La personne', add: 'ajoutez-la à people.yaml' },
  areas: { noun: 'Le territoire', add: 'ajoutez-le à areas.yaml' },
  twinnings: { noun: 'Le jumelage ou l’accord', add: 'ajoutez-le à twinnings.yaml' },
  milestones: { noun: 'Le repère chronologique', add: 'ajoutez-le à milestones.yaml' },
  terms: { noun: 'Le terme', add: 'ajoutez-le à terms.yaml' },
  editions: { noun: 'L’édition', add: 'créez son dossier dans editions/' },
  declarations: { noun: 'La déclaration', add: 'créez son dossier dans declarations/' },
  cities: { noun: 'La ville', add: 'créez son dossier dans cities/' },
  themes: { noun: 'Le thème', add: 'créez son dossier dans themes/' },
  pages: { noun: 'La page', add: 'créez son dossier dans pages/' },
  items: { noun: 'L’activité', add: 'ajoutez-la au programme de son édition' },
  counts: { noun: 'Le dénombrement', add: 'ajoutez-le à link-counts.yaml' },
  points: { noun: 'Le point', add: 'ajoutez-le aux points de la déclaration' },
  gaps: { noun: 'La lacune', add: 'ajoutez-la à gaps, dans la fiche' },
  totals: { noun: 'Le total', add: 'choisissez-en un dans la liste de docs/prose.md' },
  records: {
    noun: 'La collectivité, l’organisme ou le thème',
    add: 'mettez son dossier devant, par exemple « editions/5-tours »',
  },
};

const elements: Readonly<Record<string, string>> = {
  image: 'les images',
  blockquote: 'les citations en retrait (>)',
  thematicBreak: 'les traits de séparation',
  html: 'les balises HTML',
};

const wordOr = (nearest: string, otherwise: string) => (nearest ? `Écrivez « ${nearest} ».` : otherwise);

/** Every mistake in French. Ordinary spaces are typed here; the French ones are set where the sentence is made. */
export const french = {
  'unreadable-file': ({ value }) => ({
    message: `Le fichier « ${value} » n’a pas pu être ouvert.`,
    hint: 'Fermez-le dans les autres programmes, et vérifiez que vous avez le droit de le lire.',
  }),
  'not-utf8': () => ({
    message: 'Le fichier n’est pas enregistré en UTF-8 : ses accents et ses caractères japonais sont illisibles.',
    hint: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  }),
  'too-large': ({ value }) => ({
    message: `Le fichier dépasse ${value} ko : il n’est pas lu.`,
    hint: 'Cherchez ce qui y a été collé par erreur, ou répartissez son contenu entre plusieurs fichiers.',
  }),
  'line-too-long': ({ value }) => ({
    message: `La ligne compte plus de ${value} signes : le fichier n’est pas lu.`,
    hint: 'Retirez ce qui y a été collé par erreur, ou coupez la ligne.',
  }),
  'control-sign': ({ value }) => ({
    message: `La ligne contient un signe invisible (${value}), qu’aucune page ne peut montrer.`,
    hint: 'Effacez la ligne et retapez-la sans coller.',
  }),
  'empty-file': () => ({
    message: 'Le fichier est vide, ou n’a aucune ligne de la forme « champ: valeur ».',
    hint: 'Reprenez la forme d’un fichier semblable, ou supprimez celui-ci.',
  }),
  'unknown-file': ({ value }) => ({
    message: `L’archive ne sait pas quoi faire du fichier « ${value} ».`,
    hint: 'Corrigez son nom ou son dossier d’après le tableau de README.fr.md, ou retirez-le du contenu.',
  }),
  'missing-file': ({ value }) => ({
    message: `Le fichier « ${value} » manque.`,
    hint: `Remettez « ${value} » à la racine du contenu : le site ne peut pas être construit sans lui.`,
  }),
  'bad-folder-name': ({ value, kind }) => ({
    message: `Le nom « ${value} » ne convient pas.`,
    hint:
      kind === 'editions' || kind === 'declarations'
        ? 'Nommez le dossier d’après le rang et la ville, en minuscules sans accent : « 5-tours ».'
        : `Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
  }),
  'folder-without-record': ({ value, named: kind, nearest }) => ({
    message: `Le dossier « ${value} » ne porte le nom d’aucune ${kind === 'editions' ? 'édition' : 'collectivité'}.`,
    hint:
      (nearest ? `Renommez-le « ${nearest} », ou ` : 'Corrigez son nom, ou ') +
      (kind === 'editions'
        ? `créez editions/${value}/edition.yaml.`
        : `ajoutez « ${value} » à authorities/france.yaml ou à authorities/japan.yaml.`),
  }),
  'missing-account': ({ value }) => ({
    message: `« ${value} » n’a pas de récit.`,
    hint: `Écrivez ${value}/fr.mdx et ${value}/ja.mdx.`,
  }),
  'missing-sibling': ({ value, missing }) => ({
    message: `Ce récit n’existe qu’en ${missing === 'ja' ? 'français' : 'japonais'}.`,
    hint: `Écrivez aussi ${value}, dans la même proposition.`,
  }),
  'stray-account': ({ value, record }) => ({
    message: `Ce récit n’accompagne aucune fiche : ${value}/${record} n’existe pas.`,
    hint: `Créez ${record} dans ce dossier, ou corrigez le nom du dossier.`,
  }),

  'yaml-unclosed-quote': () => ({
    message: 'Le guillemet qui ouvre ce texte n’est pas fermé.',
    hint: 'Tapez un guillemet droit (") à la fin du texte, sur la même ligne.',
  }),
  'yaml-quote-inside': ({ text }) => ({
    message: text
      ? `Un guillemet droit ferme le texte trop tôt, après « ${excerpt(text)} ».`
      : 'Un guillemet droit ferme le texte trop tôt.',
    hint: 'À l’intérieur d’un texte, tapez « » ; en japonais, 「」. Le guillemet droit ne sert qu’à ouvrir et à fermer.',
  }),
  'yaml-quote-delimiter': ({ value }) => ({
    message: `Ce texte s’ouvre par le signe ${value} au lieu d’un guillemet droit.`,
    hint: 'Ouvrez-le et fermez-le par des guillemets droits doubles : "Tours"',
  }),
  'yaml-escape': ({ value }) => ({
    message: `La barre oblique inverse de « ${value} » n’a pas de sens ici.`,
    hint: 'Retirez-la ; si elle fait partie du texte, tapez-la deux fois : \\\\',
  }),
  'yaml-unclosed-bracket': ({ value, closing }) => ({
    message: `Le signe ${value} n’est pas fermé.`,
    hint: `Tapez ${closing} après le dernier élément.`,
  }),
  'yaml-extra-bracket': ({ value }) => ({
    message: `Le signe ${value} ne ferme rien.`,
    hint: 'Retirez-le, ou tapez devant le signe ouvrant qui manque.',
  }),
  'yaml-missing-comma': () => ({
    message: 'Une virgule manque entre deux éléments.',
    hint: 'Tapez-la devant le second : { fr: "Tours", ja: "トゥール" }',
  }),
  'yaml-extra-comma': () => ({
    message: 'Une virgule suit la valeur, hors de [ ] et de { }.',
    hint: 'Retirez-la : la fin de la ligne suffit.',
  }),
  'yaml-missing-space': ({ value }) => ({
    message:
      value === '#'
        ? 'Une espace manque devant le signe #.'
        : `Une espace manque après ${value === '-' ? 'le tiret' : 'les deux-points'}.`,
    hint:
      value === '-'
        ? 'Tapez un tiret, une espace, puis l’élément : - id: venue'
        : value === '#'
          ? 'Séparez le commentaire de la valeur par une espace.'
          : 'Tapez deux-points, une espace, puis la valeur : status: held',
  }),
  'yaml-missing-colon': ({ value }) => ({
    message: `La ligne « ${excerpt(value)} » n’a pas de deux-points après le nom du champ.`,
    hint: `Tapez : ${withColon(value)}`,
  }),
  'yaml-colon-in-value': ({ value }) => ({
    message: `Le texte « ${excerpt(value)} » contient deux-points, et n’a pas de guillemets.`,
    hint: `Mettez-le entre guillemets droits : "${excerpt(value)}"`,
  }),
  'yaml-indentation': () => ({
    message: 'Cette ligne n’est pas alignée avec ses voisines.',
    hint: 'Alignez-la sur les champs de la même fiche, ou sur les tirets de la même liste : deux espaces par niveau.',
  }),
  'yaml-tab': () => ({
    message: 'Cette ligne est décalée par une tabulation.',
    hint: 'Remplacez-la par des espaces, deux par niveau.',
  }),
  'yaml-odd-space': ({ value }) => ({
    message:
      value === '\u3000'
        ? 'Une espace japonaise (pleine chasse) se trouve hors des guillemets.'
        : 'Une espace insécable se trouve hors des guillemets.',
    hint: 'Remplacez-la par une espace ordinaire.',
  }),
  'yaml-full-width': ({ value }) => ({
    message: `Le signe japonais ${value} (pleine chasse) se trouve hors des guillemets.`,
    hint: `Remplacez-le par « ${plainSigns[value] ?? ''} »${separators.includes(value) ? ' suivi d’une espace' : ''}.`,
  }),
  'yaml-anchor': ({ value }) => ({
    message: `« ${value} » est lu comme un renvoi de YAML, que l’archive n’admet pas.`,
    hint: 'Écrivez la valeur elle-même ; si c’est un texte, mettez-le entre guillemets droits.',
  }),
  'yaml-tag': ({ value }) => ({
    message: `« ${value} » est lu comme une étiquette de YAML, que l’archive n’admet pas.`,
    hint: 'Retirez le point d’exclamation ; si la valeur est un texte, mettez-la entre guillemets droits.',
  }),
  'yaml-syntax': () => ({
    message: 'Cette ligne ne peut pas être lue.',
    hint: 'Comparez-la à une ligne semblable : le champ, deux-points, une espace, la valeur ; un tiret devant chaque élément d’une liste.',
  }),
  'duplicate-key': ({ field }) => ({
    message: `« ${field} » est écrit deux fois dans la même fiche.`,
    hint: `Gardez une seule ligne « ${field}: ».`,
  }),
  'empty-value': ({ field }) => ({
    message: `« ${field} » est vide.`,
    hint:
      field === 'fr' || field === 'ja'
        ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
        : 'Donnez sa valeur, retirez la ligne, ou écrivez unknown, not-stated ou not-applicable.',
  }),
  'null-word': ({ value }) => ({
    message: `« ${value} » ne dit pas pourquoi la valeur manque.`,
    hint: 'Écrivez unknown (cherché et pas trouvé), not-stated (les sources citées ne le disent pas) ou not-applicable (sans objet).',
  }),
  'text-without-quotes': ({ value }) => ({
    message: `Le texte « ${excerpt(value)} » n’a pas de guillemets.`,
    hint: `Mettez-le entre guillemets droits doubles : "${excerpt(value)}"`,
  }),
  'id-in-quotes': ({ value }) => ({
    message: `« ${excerpt(value)} » est entre guillemets, alors que ce n’est pas un texte.`,
    hint: `Tapez ${excerpt(value)} sans guillemets : les identifiants, les dates, les nombres et les mots fixes s’écrivent nus.`,
  }),

  'missing-field': ({ field }) => ({
    message: `Le champ « ${field} » manque.`,
    hint: `Ajoutez « ${field}: » et sa valeur ; une fiche semblable en montre la forme.`,
  }),
  'missing-language': ({ missing }) => ({
    message: `Le texte existe en ${missing === 'ja' ? 'français' : 'japonais'}, et manque en ${missing === 'ja' ? 'japonais' : 'français'}.`,
    hint: `Ajoutez à côté : ${missing}: "…"`,
  }),
  'unknown-field': ({ field, nearest, known }) => ({
    message: `Le champ « ${field} » n’existe pas ici.`,
    hint: wordOr(nearest, known ? `Retirez-le, ou choisissez parmi : ${known}.` : 'Retirez-le.'),
  }),
  'wrong-type': ({ field, expected, known }) => ({
    message:
      expected === 'list'
        ? `« ${field} » doit être une liste.`
        : expected === 'record'
          ? `« ${field} » doit avoir ses propres champs.`
          : `« ${field} » doit avoir une seule valeur.`,
    hint:
      expected === 'list'
        ? 'Mettez les identifiants entre crochets, [a, b], ou écrivez chaque élément sur sa ligne, après un tiret et une espace.'
        : expected === 'record'
          ? `Écrivez-les en dessous, deux espaces plus à droite${known ? ` : ${known}` : ''}.`
          : 'Écrivez-la sur la même ligne, sans crochets ni tiret.',
  }),
  'empty-list': ({ field }) => ({
    message: `La liste « ${field} » est vide.`,
    hint: 'Donnez-lui au moins un élément.',
  }),
  'not-in-list': ({ field, value, known, nearest }) => ({
    message: `« ${excerpt(value)} » n’est pas un mot possible pour « ${field} ».`,
    hint: nearest ? `Écrivez « ${nearest} » (mots possibles : ${known}).` : `Choisissez parmi : ${known}.`,
  }),
  'not-known-here': ({ field, value }) => ({
    message: `« ${field} » doit avoir une valeur : « ${value} » n’en est pas une.`,
    hint:
      field === 'fr' || field === 'ja'
        ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
        : 'Donnez la valeur, ou retirez la ligne entière.',
  }),
  'bad-id': ({ value }) => ({
    message: `« ${excerpt(value)} » n’a pas la forme d’un identifiant.`,
    hint: `Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
  }),
  'bad-point-id': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas l’identifiant d’un point.`,
    hint: 'Écrivez p1, p2, p3, dans l’ordre.',
  }),
  'bad-date': ({ value, nearest }) => ({
    message: `« ${excerpt(value)} » n’est pas une date que l’archive sache lire.`,
    hint: nearest
      ? `Tapez ${nearest}.`
      : 'Tapez 2016, 2016-10, 2016-10-05 ou 2026-autumn ; pour une période, 2016-10-03/06 ; latest, earliest ou about se met devant.',
  }),
  'impossible-date': ({ value }) => ({
    message: `« ${value} » n’existe pas dans le calendrier.`,
    hint: 'Vérifiez le mois (01 à 12) et le jour : année-mois-jour.',
  }),
  'end-before-start': ({ value, nearest }) => ({
    message: `La période « ${value} » finit avant de commencer.`,
    hint: `Écrivez le premier jour, une barre, puis le dernier${nearest ? ` : ${nearest}` : ''}.`,
  }),
  'bad-time': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas une heure que l’archive sache lire.`,
    hint: 'Tapez quatre chiffres (09:30), ou morning, afternoon, evening.',
  }),
  'bad-count': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas un nombre que l’archive sache lire.`,
    hint: 'Tapez les chiffres sans espace : 41, about 170, nearly 150, more-than 100 ou at-least 50.',
  }),
  'bad-number': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas un nombre.`,
    hint: 'Tapez des chiffres seuls, sans espace : 12 ; les décimales après un point : 43.5283.',
  }),
  'bad-address': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas une adresse complète.`,
    hint: 'Copiez-la en entier, depuis https://.',
  }),
  'bad-reading': ({ value }) => ({
    message: `La lecture « ${excerpt(value)} » contient autre chose que des kana.`,
    hint: 'Écrivez-la en hiragana, telle qu’elle se prononce : "たかまつし".',
  }),
  'bad-katakana': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas en katakana.`,
    hint: 'Écrivez en katakana le nom tel qu’il se prononce, avec ・ ou ＝ entre ses parties : "イッシー・レ・ムリノー".',
  }),
  'bad-source-title': () => ({
    message: 'Le titre de la source n’a pas une forme connue.',
    hint: 'Tapez "…" pour un titre imprimé, { description: "…" } pour le nôtre, { from-address: "…" } pour celui que l’adresse laisse lire.',
  }),
  'two-statuses': ({ count }) => ({
    message: count === '0' ? 'Rien ne dit ce que vaut ce texte.' : 'Ce texte a deux statuts à la fois.',
    hint: 'Mettez un seul mot devant : official, probable, announcement, press, incomplete, translation ou gloss.',
  }),
  'versions-without-kept': () => ({
    message: 'Rien ne dit ce qui est retenu des versions.',
    hint: 'Ajoutez kept: none si rien ne permet de choisir, kept: all si toutes sont valables.',
  }),
  'versions-too-few': () => ({
    message: 'Il faut au moins deux versions.',
    hint: 'Ajoutez l’autre version, ou écrivez la valeur directement, sans versions.',
  }),
  'bad-kept': ({ value }) => ({
    message: `« ${value} » ne peut pas suivre kept.`,
    hint: 'Écrivez none ou all. Pour retenir une version, écrivez-la comme valeur et mettez les autres dans others.',
  }),
  'reason-missing': () => ({
    message: 'Les sources divergent, et rien ne dit pourquoi le choix est fait ainsi.',
    hint: 'Ajoutez because: { fr: "…", ja: "…" }',
  }),
  'exception-names-no-field': ({ field, list, known, nearest }) => ({
    message: `« ${list} » nomme « ${field} », qui n’est pas un champ de cette fiche.`,
    hint: wordOr(nearest, `Choisissez parmi : ${known}.`),
  }),

  'dangling-id': ({ value, named: kind, nearest }) => {
    const { noun, add } = named[kind] ?? { noun: 'L’identifiant', add: 'corrigez-le' };
    return {
      message: `${noun} « ${excerpt(value)} » n’existe pas.`,
      hint: nearest ? `Écrivez « ${nearest} », ou ${add}.` : `Corrigez l’identifiant, ou ${add}.`,
    };
  },
  'duplicate-id': ({ value, other }) => ({
    message: `L’identifiant « ${value} » est déjà pris, ${other ? `dans ${other}` : 'ailleurs dans ce fichier'}.`,
    hint: 'Donnez-en un autre à ce qui n’est pas encore publié : un identifiant publié ne change plus.',
  }),
  'no-source': ({ value, list }) => ({
    message: list ? `Une autre version de « ${value} » n’a pas de source.` : `« ${value} » n’a pas de source.`,
    hint: 'Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
  }),
  'also-without-head': () => ({
    message: '« also » s’ajoute aux sources de la tête de la liste, et cette liste n’en a pas.',
    hint: 'Écrivez « sources » à la place de « also ».',
  }),
  'unknown-without-gap': ({ value }) => ({
    message: `« ${value} » est inconnu, et aucune lacune ne l’explique.`,
    hint: `Ajoutez « ${value} » aux explains d’une lacune de gaps ; écrivez not-stated si l’on n’a pas cherché ailleurs.`,
  }),
  'unknown-without-gaps': ({ value }) => ({
    message: `« ${value} » est inconnu, et cette sorte de fiche n’a pas de lacunes pour l’expliquer.`,
    hint: 'Écrivez not-stated.',
  }),
  'gap-explains-nothing': ({ gap, value, nearest }) => ({
    message: `La lacune « ${gap} » explique « ${value} », qui n’est pas dans ce fichier.`,
    hint: nearest ? `Écrivez « ${nearest} », ou retirez ce chemin.` : 'Corrigez ce chemin, ou retirez-le.',
  }),
  'gap-explains-value': ({ gap, value }) => ({
    message: `La lacune « ${gap} » explique « ${value} », qui a une valeur.`,
    hint: 'Retirez ce chemin ; si c’est le seul, retirez la lacune.',
  }),
  'no-host': () => ({
    message: 'L’édition n’a pas de ville hôte.',
    hint: 'Écrivez l’identifiant de la ville et sa source : hosts: { authorities: [cannes], sources: [clair-rencontres] }',
  }),
  'participant-twice': ({ value }) => ({
    message: `La collectivité « ${value} » figure deux fois parmi les participants.`,
    hint: 'Gardez une seule ligne, avec les sources des deux.',
  }),
  'person-twice': ({ value }) => ({
    message: `La personne « ${value} » figure deux fois dans cette édition.`,
    hint: 'Réunissez les deux lignes en une : role, puis hosts, speaks ou named.',
  }),
  'term-stands-twice': ({ value, other }) => ({
    message: `« ${value} » est déjà ce que désigne le terme « ${other} ».`,
    hint: 'Gardez stands dans un seul des deux termes.',
  }),
  'person-unused': ({ value }) => ({
    message: `La personne « ${value} » n’est citée nulle part.`,
    hint: 'Citez-la dans une édition, une déclaration, un organisme ou la série, ou retirez-la de people.yaml.',
  }),
  'adoption-outside-edition': ({ value, start, end }) => ({
    message: `L’adoption, le ${value}, tombe hors de l’édition (du ${start} au ${end}).`,
    hint: 'Corrigez cette date, ou dates.days dans l’édition.',
  }),
  'held-in-announced': ({ value }) => ({
    message: `L’activité « ${value} » est donnée pour tenue, alors que l’édition n’a pas eu lieu.`,
    hint: 'Ajoutez status: planned à l’activité ; si l’édition a eu lieu, ajoutez d’abord à son status la ligne held et sa source.',
  }),
  'former-authority': ({ value, to, on }) => ({
    message: `« ${value} » est devenue « ${to} » (${on}) et ne peut plus participer à cette édition.`,
    hint: `Écrivez « ${to} » ; si la date est fausse, corrigez became sur la fiche de « ${value} ».`,
  }),

  'text-in-other-language': ({ value, missing }) => ({
    message: `Le champ ${missing} contient un texte en ${missing === 'fr' ? 'japonais' : 'français'} : « ${excerpt(value)} ».`,
    hint: `Écrivez-y le texte ${missing === 'fr' ? 'français' : 'japonais'} ; si les deux langues ont été interverties, échangez-les.`,
  }),
  'wrong-quotes': ({ value, missing }) => ({
    message: `Le signe ${value} n’est pas un guillemet ${missing === 'fr' ? 'français' : 'japonais'}.`,
    hint: missing === 'fr' ? 'Mettez la citation entre « ».' : 'Mettez la citation entre 「 et 」.',
  }),
  'era-year': ({ value, nearest }) => ({
    message: `Dans « ${excerpt(value)} », l’année de l’ère ne correspond pas à l’autre.`,
    hint: nearest
      ? `Écrivez ${nearest} pour l’ère, ou corrigez l’année : 平成n est 1988 + n, 令和n est 2018 + n.`
      : 'Corrigez l’ère ou l’année : 平成n est 1988 + n, 令和n est 2018 + n.',
  }),

  'change-without-day': ({ value }) => ({
    message: `Un changement est daté au jour près, et « ${value} » n’est pas un jour.`,
    hint: 'Écrivez le jour où le changement a été fait : 2026-11-25.',
  }),
  'bad-fingerprint': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas une empreinte : elle compte douze chiffres hexadécimaux.`,
    hint: 'Ne la tapez pas : « npm run record » l’écrit. Remettez celle qui s’y trouvait.',
  }),
  'changes-out-of-order': ({ value, other }) => ({
    message: `Ce changement du ${value} suit un changement du ${other}.`,
    hint: 'Rangez les changements par date, le plus ancien en premier, ou corrigez sa date.',
  }),
  'change-names-nothing': ({ value, nearest }) => ({
    message: `Un changement nomme « ${value} », qui n’existe pas dans le contenu.`,
    hint: nearest
      ? `Écrivez « ${nearest} » ; si la fiche a été retirée, tapez : npm run record -- --fr "…" --ja "…"`
      : 'Si la fiche a été retirée, tapez : npm run record -- --fr "…" --ja "…"',
  }),
  'correction-elsewhere': ({ value }) => ({
    message: `Une correction porte sur « ${value} », qui n’est pas une fiche touchée par ce changement.`,
    hint: 'Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
  }),
  'change-not-recorded': ({ value }) => ({
    message: `« ${value} » a changé, et aucun changement ne l’enregistre.`,
    hint: `Dites ce qui a changé : npm run record -- --entry ${value} --fr "…" --ja "…"`,
  }),
  'bad-stamp': ({ value }) => ({
    message: `« ${excerpt(value)} » n’est pas une ligne que « npm run stamp » écrit : source, jour, empreinte de chaque langue.`,
    hint: 'Ne la tapez pas à la main : remettez ce qui s’y trouvait.',
  }),
  'stamp-without-source': ({ value }) => ({
    message: `La langue de la source manque devant « ${excerpt(value)} ».`,
    hint: 'Écrivez « fr » ou « ja » en premier : la langue du texte que l’autre suit.',
  }),
  'stamp-names-nothing': ({ value, nearest }) => ({
    message: `Aucun texte dans les deux langues ne se trouve à « ${value} ».`,
    hint: `${nearest ? `Écrivez « ${nearest} » ; si` : 'Si'} le texte a été retiré, tapez : npm run stamp`,
  }),
  'text-behind': ({ value, missing, on }) => ({
    message: `Le texte ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » est plus ancien que sa source, qui a changé depuis le ${on}.`,
    hint: `Mettez-le à jour, puis tapez : npm run stamp -- --text ${value}. S’il reste juste, ajoutez --unchanged "pourquoi".`,
  }),
  'text-revised': ({ value, missing, on }) => ({
    message: `Le texte ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » a changé depuis le ${on}, jour où il a été comparé à sa source.`,
    hint: `Relisez les deux langues ensemble, puis tapez : npm run stamp -- --text ${value}`,
  }),
  'text-not-stamped': ({ value }) => ({
    message: `Rien ne dit quand les deux langues de « ${value} » ont été comparées.`,
    hint: `Relisez-les ensemble, puis tapez : npm run stamp -- --text ${value}`,
  }),
  'account-changed': ({ value, missing, on, known }) => ({
    message: `Le récit ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » a changé depuis que les deux ont été lus ensemble, le ${on} : ${known}.`,
    hint: `Voyez si celui-ci doit changer aussi, puis tapez : npm run stamp -- --text ${value}`,
  }),
  'account-not-stamped': ({ value }) => ({
    message: `Rien ne dit quand les deux récits de « ${value} » ont été lus ensemble.`,
    hint: `Relisez-les ensemble, puis tapez : npm run stamp -- --text ${value}`,
  }),
  'follow-up-to-nothing': ({ value, nearest }) => ({
    message: `La suite « ${excerpt(value)} » ne mène à rien qui puisse reprendre une déclaration.`,
    hint: nearest
      ? `Écrivez « ${nearest} ».`
      : 'Écrivez le chemin d’une édition, d’une déclaration ou d’un jalon : editions/5-tours, editions/5-tours/programme.ed5-closing, milestones/….',
  }),
  'follow-up-earlier': ({ value, on, start }) => ({
    message: `La suite « ${value} »${on ? ` (${on})` : ''} n’est pas postérieure à la déclaration${start ? ` (${start})` : ''}.`,
    hint: 'Nommez ce qui est venu ensuite ; si une date est fausse, corrigez-la sur sa fiche.',
  }),
  'follow-up-missing': ({ value }) => ({
    message: `Rien ne dit ce qu’est devenu l’engagement « ${value} ».`,
    hint: 'Ajoutez follow_up: avec ce qui l’a repris et sa source ; sinon follow_up: unknown, et une lacune qui dise où la suite a été cherchée.',
  }),
  'removal-never-published': ({ value, nearest }) => ({
    message: `L’adresse « ${excerpt(value)} » n’a jamais été publiée.`,
    hint: wordOr(nearest, 'Recopiez-la de addresses.txt ; ce qui n’a pas été publié se retire sans rien écrire ici.'),
  }),
  'removal-still-there': ({ value }) => ({
    message: `L’adresse « ${excerpt(value)} » est donnée pour retirée, et elle existe toujours.`,
    hint: 'Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
  }),
  'removal-to-nothing': ({ value, nearest }) => ({
    message: `L’adresse « ${excerpt(value)} », où le lecteur est envoyé, n’existe pas.`,
    hint: wordOr(nearest, 'Recopiez de addresses.txt une adresse qui existe, ou retirez « to ».'),
  }),

  frontmatter: ({ value }) => ({
    message: value === 'lead' ? 'Le récit n’a pas son chapeau.' : 'Il manque à la page son titre ou son chapeau.',
    hint:
      'Commencez le fichier par une ligne ---, ' +
      (value === 'lead' ? 'une ligne lead: "…"' : 'les lignes title: "…" et lead: "…"') +
      ', une ligne ---.',
  }),
  'mdx-unclosed-tag': ({ value }) => ({
    message: `<${value}> n’est pas fermé dans son paragraphe.`,
    hint: wordlessComponents.includes(value)
      ? `Terminez la balise par une barre : <${value} … />.`
      : `Tapez </${value}> après les mots qu’il contient.`,
  }),
  'mdx-closing-tag': ({ value, opened }) => ({
    message: opened ? `</${value}> ne ferme pas <${opened}>.` : `</${value}> ne ferme rien.`,
    hint: opened ? `Tapez </${opened}>.` : `Retirez-le, ou ouvrez <${value} …> devant les mots.`,
  }),
  'mdx-tag': ({ value }) => ({
    message: `La balise « ${excerpt(value)} » est mal écrite.`,
    hint: 'Suivez ce modèle, avec des guillemets droits : <Value of="dates.days" />.',
  }),
  'mdx-less-than': () => ({
    message: 'Le signe < ouvre une balise.',
    hint: 'Écrivez « moins de » en toutes lettres, ou tapez &lt;.',
  }),
  'mdx-comment': () => ({
    message: 'Un récit n’a pas de commentaire <!-- -->.',
    hint: 'Retirez-le ; une remarque pour les éditeurs se met dans le fichier .yaml, après le signe #.',
  }),
  'mdx-expression': () => ({
    message: 'Un récit n’a pas d’accolades { }.',
    hint: 'Retirez-les ; pour une valeur des données, tapez <Value of="…" />.',
  }),
  'mdx-import': () => ({
    message: 'Un récit n’a ni import ni export.',
    hint: 'Retirez la ligne : les composants sont là sans elle.',
  }),
  'mdx-element': ({ value }) => ({
    message: `Un récit n’admet pas ${elements[value] ?? 'cette forme de Markdown'}.`,
    hint: 'On dispose des paragraphes, des titres ## et ###, des listes, de l’italique, du gras et des liens [mots](adresse).',
  }),
  'mdx-heading': ({ value }) => ({
    message: `Un titre ne commence pas par ${value}.`,
    hint: 'Tapez ## ou ###.',
  }),
  'mdx-unknown-component': ({ value, nearest }) => ({
    message: `Le composant <${value}> n’existe pas.`,
    hint: nearest
      ? `Tapez <${nearest}>.`
      : 'Retirez la balise ; les composants sont dans README.fr.md, « Écrire un récit ».',
  }),
  'mdx-unknown-attribute': ({ component, value, nearest, known }) => ({
    message: `<${component}> n’a pas d’attribut « ${value} ».`,
    hint: wordOr(nearest, `Choisissez parmi : ${known}.`),
  }),
  'mdx-missing-attribute': ({ component, value }) => ({
    message: `Il manque à <${component}> son attribut « ${value} ».`,
    hint: `Tapez <${component} ${value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>.`,
  }),
  'mdx-attribute-value': ({ attribute, value, nearest, known }) => ({
    message: `« ${value} » n’est pas un mot possible pour « ${attribute} ».`,
    hint: nearest ? `Écrivez « ${nearest} » (mots possibles : ${known}).` : `Choisissez parmi : ${known}.`,
  }),
  'mdx-path': ({ value, nearest }) => ({
    message: value.includes('/')
      ? `« ${value} » ne commence par aucun dossier du contenu.`
      : `« ${value} » ne dit pas de quelle fiche il s’agit.`,
    hint: nearest
      ? `Écrivez « ${nearest}${value.slice(value.indexOf('/'))} ».`
      : 'Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
  }),
  'mdx-path-not-value': ({ value, nearest }) => ({
    message: `« ${value} » ne mène à aucune valeur.`,
    hint: wordOr(
      nearest,
      'Suivez les champs de la fiche, séparés par des points ; une ligne de liste s’y nomme par son id.',
    ),
  }),
  'mdx-count-path': ({ value, nearest }) => ({
    message: `« ${value} » ne mène à aucune liste que l’on puisse compter.`,
    hint: wordOr(nearest, 'Nommez une liste de la fiche, par exemple programme ou participants.'),
  }),
  'mdx-count-where': ({ value, nearest }) => ({
    message: `Aucune ligne ne se compte sous le mot « ${value} ».`,
    hint: wordOr(nearest, 'Écrivez un kind, un status ou un role des lignes, ou french, japanese.'),
  }),
  'mdx-unclosed-quote': ({ value }) => ({
    message: `Dans la balise « ${excerpt(value)} », un guillemet n’est pas fermé.`,
    hint: 'Tapez un guillemet droit (") après la valeur, avant la fin de la balise : <Cite id="clair-edition-5" />.',
  }),
  'mdx-full-width-tag': ({ value }) => ({
    message: `La balise « ${excerpt(value)} » est tapée avec des signes japonais (pleine chasse).`,
    hint: 'Tapez < et > en demi-chasse : <Cite id="clair-edition-5" />.',
  }),
  'mdx-heading-space': ({ value }) => ({
    message: `Une espace manque après ${value}, et le titre se lirait comme un paragraphe.`,
    hint: 'Tapez ## ou ###, une espace, puis le titre.',
  }),
  'mdx-stray-mark': ({ value }) => ({
    message: `Le signe ${value} ne forme rien, et s’imprimerait tel quel.`,
    hint: 'Retirez-le, ou complétez-le : *italique*, **gras**, [mots](adresse).',
  }),
  'name-differs': ({ value, nearest, record }) => ({
    message: `« ${excerpt(value)} » n’est pas le nom de la fiche « ${record} ».`,
    hint: `Écrivez « ${nearest} » ; si c’est la fiche qui se trompe, corrigez son nom là.`,
  }),
  'typed-figure': ({ value, field, nearest }) => ({
    message: `Le nombre « ${value} » est tapé dans le ${field === 'lead' ? 'chapeau' : 'récit'}.`,
    hint:
      field === 'lead'
        ? 'Dites la même chose sans nombre : un chapeau ne peut pas afficher de valeur des données.'
        : nearest
          ? `Si c’est celui des données, tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`
          : 'Faites-le venir des données : <Value of="…" /> ou <Count of="…" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
  }),
  'figure-in-words': ({ value, field, nearest }) => ({
    message: `Le nombre « ${value} », écrit en lettres, est une valeur des données.`,
    hint:
      field === 'lead'
        ? 'Dites la même chose sans nombre : un chapeau ne peut pas afficher de valeur des données.'
        : `Tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`,
  }),
  'unmarked-japanese': ({ value, field }) => ({
    message: `« ${excerpt(value)} » est du japonais dans un texte français.`,
    hint:
      field === 'lead'
        ? 'Récrivez le chapeau en français seul.'
        : `Tapez <Foreign lang="ja">${excerpt(value)}</Foreign>.`,
  }),
  'unmarked-french': ({ value, field }) => ({
    message: `« ${excerpt(value)} » est du français dans un texte japonais.`,
    hint:
      field === 'lead'
        ? 'Récrivez le chapeau en japonais seul.'
        : `Tapez <Foreign lang="fr">${excerpt(value)}</Foreign>.`,
  }),
  'gap-half-read': ({ value, known }) => ({
    message: `La réponse à la lacune « ${value} » est peut-être dans une source lue en partie : ${known}.`,
    hint: 'Lisez la suite ; si la réponse s’y trouve, donnez-la et retirez la lacune. Sinon, écrivez read: whole sur la fiche de la source.',
  }),
  'source-never-cited': ({ value }) => ({
    message: `Rien ne cite la source « ${value} ».`,
    hint: 'Citez-la là où elle apporte quelque chose, ou retirez-la si elle n’a jamais été publiée.',
  }),
  'links-old': ({ count, value }) => ({
    message:
      count === '1'
        ? `L’adresse de « ${value} » n’a pas été revue depuis deux ans.`
        : `${count} adresses de ce fichier n’ont pas été revues depuis deux ans.`,
    hint: 'Ouvrez-les ; si une page a disparu, donnez dans archived l’adresse d’une copie conservée.',
  }),
  'text-long': ({ value, field, count, known }) => ({
    message: `${field === 'lead' ? 'Le chapeau' : field === 'title' ? 'Le titre' : 'Le nom'} « ${excerpt(value)} » compte ${count} caractères ; ${known} tiennent à leur place.`,
    hint: 'Dites-le plus court, si rien ne s’y perd.',
  }),
  typography: ({ value, nearest, text, missing }) => ({
    message: `Dans « ${text} », ${value.trim() ? `« ${value} »` : 'l’espace'} n’est pas l’usage ${missing === 'fr' ? 'français' : 'japonais'}.`,
    hint: nearest.trim() ? `Écrivez « ${nearest} ».` : nearest ? 'Gardez une seule espace.' : 'Retirez l’espace.',
  }),
} satisfies Tellings;
