/** Letters that no accent is taken from, as people write them in an address. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LONGEST = 60;

/** The last part of an address, from a title: plain letters, digits and hyphens; not longer than people can read out. */
export function toSlug(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/(?<=(?:^|\P{L})\p{L}{1,2})[’'`]/gu, '-') // l’eau
    .replace(/[’'`]/g, '') // sms’en
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (sign) => LETTERS[sign] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LONGEST) return plain;
  const whole = plain.slice(0, LONGEST + 1);
  return whole.slice(0, whole.includes('-') ? whole.lastIndexOf('-') : LONGEST);
}
