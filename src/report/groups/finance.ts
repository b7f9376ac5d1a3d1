import type { Group } from '../codes.ts';

/** Tables of the financial plan: printed sums that fit or are declared. */
export const finance = {
  title: { nl: 'Financieel plan', fr: 'Plan financier', es: 'Plan financiero', en: 'Financial plan' },
  codes: {
    'id-not-file-name': {
      example: 'content/finance/funding-received.yaml\nid: "funding-received"',
      nl: ['De id {value} is niet de naam van het bestand {file}.', 'Maak beide gelijk.'],
      fr: ['L’identifiant {value} n’est pas le nom du fichier {file}.', 'Donnez-leur le même nom.'],
      es: ['El identificador {value} no es el nombre del archivo {file}.', 'Haga que coincidan.'],
      en: ['The id {value} is not the name of the file {file}.', 'Make both the same.'],
    },
    'finance-shape': {
      example: 'years: [2027, 2028]\nrows:\n  - line: "federal"\n    amounts: [1000, 1020]',
      nl: ['De rij {line} past niet bij de jaren. Bedragen: {count}, jaren: {years}.', 'Geef één bedrag per jaar, in de volgorde van de jaren.'],
      fr: ['La ligne {line} ne correspond pas aux années. Montants : {count}, années : {years}.', 'Donnez un montant par année, dans l’ordre des années.'],
      es: ['La fila {line} no se ajusta a los años. Importes: {count}, años: {years}.', 'Dé un importe por año, en el orden de los años.'],
      en: ['The row {line} does not fit the years. Amounts: {count}, years: {years}.', 'Give one amount for each year, in the order of the years.'],
    },
    'finance-sum': {
      example: 'roundingDifferences:\n  - cell: "total.2027"\n    euro: 1',
      nl: ['Het gedrukte totaal {cell} is {printed}, de delen geven samen {computed}: verschil {difference}, aangegeven {declared}.', 'Vergelijk de bedragen met het gedrukte plan. Alleen als ze daar zo staan, en hoogstens {limit} verschillen, voeg toe onder `roundingDifferences:` `cell: "{cell}"` en `euro: {difference}`'],
      fr: ['Le total imprimé {cell} est {printed}, la somme de ses parties donne {computed} : différence {difference}, déclarée {declared}.', 'Comparez les montants au plan imprimé. S’ils y figurent ainsi, et ne diffèrent que de {limit} au plus, ajoutez sous `roundingDifferences:` `cell: "{cell}"` et `euro: {difference}`'],
      es: ['El total impreso {cell} es {printed}, la suma de sus partes da {computed}: diferencia {difference}, declarada {declared}.', 'Compare los importes con el plan impreso. Solo si figuran así y difieren como máximo en {limit}, añada bajo `roundingDifferences:` `cell: "{cell}"` y `euro: {difference}`'],
      en: ['The printed total {cell} is {printed}, its parts add up to {computed}: difference {difference}, declared {declared}.', 'Compare the amounts with the printed plan. Only if they stand there so, and differ by at most {limit}, add under `roundingDifferences:` `cell: "{cell}"` and `euro: {difference}`'],
    },
    'finance-declared': {
      example: 'roundingDifferences:\n  - cell: "operations.total"\n    euro: -1',
      nl: ['Er is geen verschil van {declared} voor {cell}: dat totaal is niet gedrukt, het is twee keer aangegeven, of de som klopt.', 'Verwijder het uit `roundingDifferences:`, of noem het juiste totaal: `"total.2027"` voor een kolom, `"operations.total"` voor een rij.'],
      fr: ['Il n’y a pas de différence de {declared} pour {cell} : ce total n’est pas imprimé, il est déclaré deux fois, ou la somme est juste.', 'Retirez-la de `roundingDifferences:`, ou citez le bon total : `"total.2027"` pour une colonne, `"operations.total"` pour une ligne.'],
      es: ['No hay una diferencia de {declared} para {cell}: ese total no está impreso, está declarado dos veces, o la suma es correcta.', 'Quítela de `roundingDifferences:`, o indique el total correcto: `"total.2027"` para una columna, `"operations.total"` para una fila.'],
      en: ['There is no difference of {declared} for {cell}: no such total is printed, it is declared twice, or the sum fits.', 'Remove it from `roundingDifferences:`, or name the right total: `"total.2027"` for a column, `"operations.total"` for a row.'],
    },
    'finance-growth': {
      example: 'assumedInflation: 0.02\nrows:\n  - line: "federal"\n    amounts: [1000, 1020]',
      nl: ['Het gedrukte bedrag {cell} is {printed}; met de groei die de tabellen aannemen zou het {expected} zijn.', 'Vergelijk het met het gedrukte plan. Als het daar zo staat, klopt `assumedInflation` niet voor deze tabel.'],
      fr: ['Le montant imprimé {cell} est {printed} ; avec la croissance que supposent les tableaux, il serait {expected}.', 'Comparez-le au plan imprimé. S’il y figure ainsi, `assumedInflation` n’est pas juste pour ce tableau.'],
      es: ['El importe impreso {cell} es {printed}; con el crecimiento que suponen las tablas sería {expected}.', 'Compárelo con el plan impreso. Si figura así, `assumedInflation` no es correcto para esta tabla.'],
      en: ['The printed amount {cell} is {printed}; with the growth that the tables assume it would be {expected}.', 'Compare it with the printed plan. If it stands there so, `assumedInflation` is not right for this table.'],
    },
  },
} as const satisfies Group;
