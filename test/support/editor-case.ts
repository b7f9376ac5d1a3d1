import type { Editor } from './editor.ts';

/** A case that is typed into the editor's form: invented, with names of real places, and never part of the site. */
export const SLUG = 'test-market-with-light';

const SOURCES = [{ id: 's1', url: 'https://www.example.org/markt', publisher: 'Stad Roeselare' }];

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

/** Title, summary and facts of the case, and its address, as somebody types them. */
export async function writeFacts({ form, page }: Pick<Editor, 'form' | 'page'>) {
  await form.fill('Titel', caseTexts.nl.title);
  await form.fill('Samenvatting', caseTexts.nl.summary);
  for (const { id, url, publisher } of SOURCES) {
    const item = await form.add('Bronnen');
    await form.fill('Korte naam', id, item);
    await form.fill('Webadres', url, item);
    await form.fill('Wie staat achter de pagina?', publisher, item);
    await form.pick('Soort', ['overheid'], item);
    await form.fill('Taal van de bron', 'nl', item);
    await form.fill('Datum van de bron', '2019', item);
  }
  await form.choose('Hoeveel is erover bekend?', 'weinig: een kort voorbeeld');
  await form.pick('Landen', ['Benin']);
  await form.pick('Gemeenten', ['Dogbo', 'Roeselare']);
  await form.pick('Partnerschap', ['Roeselare – Dogbo']);
  await form.pick('Thema’s', ['Lokale economie']);
  const goal = await form.add('SDG’s');
  await form.pick('SDG', ['8.'], goal);
  await form.choose('Zekerheid', 'onze lezing', goal);
  await form.pick('Doelstellingen van het plan', ['O2.3']);
  await form.pick('Vorm van samenwerking', ['Stedenband']);
  await form.fill('Van', '2014', form.field('Periode'));
  await form.fill('Tot', '2019', form.field('Periode'));
  await form.choose('Hoe ver staat het?', 'afgerond');
  await form.choose('Tijd die het van een gemeente vraagt', 'niet bekend');
  await form.choose('Waar steunt het op?', 'wat de partners zelf vertellen');
  const figure = await form.add('Cijfers');
  await form.fill('Korte naam', 'stalls', figure);
  await form.fill('Getal', '120', figure);
  await form.pick('Eenheid', ['aantal'], figure);
  await form.click(form.field('Bronnen', figure).getByRole('checkbox').first());
  for (const [list, id] of [['Wat moeilijk liep', 'rain'], ['Wat een andere gemeente nodig heeft', 'team']] as const) {
    const item = await form.add(list);
    await form.fill('Korte naam', id, item);
    await form.click(form.field('Bronnen', item).getByRole('checkbox').first());
  }
  await form.type(page.getByRole('textbox', { name: 'Slug' }), SLUG);
}

/** What one language says of the facts. */
export async function writeTexts({ form }: Pick<Editor, 'form'>, lang: keyof typeof caseTexts) {
  const [pane, texts] = [form.pane(lang), caseTexts[lang]];
  if (lang !== 'nl') {
    await form.fill('Titel', texts.title, pane);
    await form.fill('Samenvatting', texts.summary, pane);
  }
  await form.fill('Werkte het? Eén zin', texts.outcome, pane);
  for (const [field, text] of Object.entries(texts.told)) await form.fill(field, text, pane);
  await form.write(texts.body, pane);
}
