/** Path of the preview image of a page, without language and base: `/og/countries/benin.png`; the home page's is `/og/index.png`. */
export const ogPath = (path: string): string => `/og/${path.replace(/^\/|\/$/g, '') || 'index'}.png`;
