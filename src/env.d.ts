declare namespace App {
  interface Locals {
    /** What EntryPage tells the components that Starlight places around the content. */
    page: import('./components/page.ts').PageContext;
  }
}
