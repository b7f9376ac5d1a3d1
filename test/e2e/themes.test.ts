import { expect, it } from 'vitest';
import { getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { getTemplates } from '../support/templates.ts';

const site = getSite();
const { visit, toUrl } = useSite(site);

it('a theme changes colours and nothing else: everything stays where it is and as it is', async () => {
  const { page } = await visit('/');
  for (const { path } of getTemplates(site)) {
    await page.goto(toUrl(path));
    const [colours, rest] = await page.evaluate(() => {
      const read = (theme: string) => {
        document.documentElement.dataset['theme'] = theme;
        return [...document.querySelectorAll('body, body *')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const { color, backgroundColor, fontFamily, fontSize, fontWeight, lineHeight, display, visibility, opacity, textDecorationLine } = getComputedStyle(one);
          const look = [x, y, width, height, fontFamily, fontSize, fontWeight, lineHeight, display, visibility, opacity, textDecorationLine].join();
          return { name: `${one.tagName} ${one.getAttribute('class')}`, colour: `${color} ${backgroundColor}`, look };
        });
      };
      const [light, dark] = [read('light'), read('dark')];
      const differ = (key: 'colour' | 'look') => light.filter((one, index) => one[key] !== dark[index]?.[key]).map(({ name }) => name);
      return [differ('colour').length, differ('look')] as const;
    });
    expect(colours, path).toBeGreaterThan(10);
    expect(rest, path).toEqual([]);
  }
});
