/** A case that is typed into the editor's form: invented, with names of real places, and never part of the site. */
export const SLUG = 'test-market-with-light';

export const caseFacts = {
  sources: [{ id: 's1', url: 'https://www.example.org/markt', publisher: 'Stad Roeselare' }],
};

const toTexts = (title: string, summary: string, outcome: string, objective: string, obstacle: string, need: string, headings: readonly [string, string, string], text: string) => ({
  title,
  summary,
  outcome,
  told: { 'Waarom het bij elke doelstelling past': objective, 'Wat moeilijk liep, in zinnen': obstacle, 'Wat je nodig hebt, in zinnen': need },
  body: `## ${headings[0]}\n\n${text}<Source id="s1" />\n\n## ${headings[1]}\n\n<Fact id="stalls" /> ${text}\n\n## ${headings[2]}\n\n${text}`,
});

export const caseTexts = {
  nl: toTexts(
    'Dogbo geeft zijn avondmarkt licht', 'De gemeente hing lampen boven de kramen, zodat verkopers langer open blijven.',
    'Ja, volgens de partners: de markt sluit nu later.', 'Een markt die langer open is, brengt de gemeente meer op.',
    'In het regenseizoen vielen de lampen uit.', 'Een ploeg die de lampen onderhoudt.', ['Uitdaging', 'Aanpak', 'Resultaten'], 'Na zonsondergang was de markt leeg.'),
  fr: toTexts(
    'Dogbo éclaire son marché du soir', 'La commune a installé des lampes au-dessus des étals, et le marché ferme plus tard.',
    'Oui, selon les partenaires : le marché ferme plus tard.', 'Un marché ouvert plus longtemps rapporte davantage à la commune.',
    'Pendant la saison des pluies, les lampes tombaient en panne.', 'Une équipe qui entretient les lampes.', ['Défi', 'Démarche', 'Résultats'], 'Après le coucher du soleil, le marché était vide.'),
  es: toTexts(
    'Dogbo ilumina su mercado nocturno', 'El municipio instaló lámparas sobre los puestos, y el mercado cierra más tarde.',
    'Sí, según los socios: el mercado cierra más tarde.', 'Un mercado abierto más tiempo da más ingresos al municipio.',
    'En la temporada de lluvias las lámparas fallaban.', 'Un equipo que mantenga las lámparas.', ['Desafío', 'Cómo se hizo', 'Resultados'], 'Después de la puesta del sol el mercado estaba vacío.'),
  en: toTexts(
    'Dogbo lights its evening market', 'The municipality hung lamps above the stalls, so that sellers stay open longer.',
    'Yes, the partners say: the market now closes later.', 'A market that is open longer brings the municipality more revenue.',
    'In the rainy season the lamps failed.', 'A team that looks after the lamps.', ['Challenge', 'Approach', 'Results'], 'After sunset the market was empty.'),
};
