/** Path of the preview image of a page, without language and base: `/og/countries/benin.jpg`; the home page's is `/og/index.jpg`. */
export const ogPath = (path: string): string => `/og/${path.replace(/^\/|\/$/g, '') || 'index'}.jpg`;
