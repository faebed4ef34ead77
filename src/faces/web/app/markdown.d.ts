// What importing a page of docs/ gives: a component, made when the web face is built; others may take the place of its plain elements.
declare module '*.md' {
  import type { ComponentType } from 'react';

  const Page: ComponentType<{ readonly components?: Readonly<Record<string, ComponentType<Record<string, unknown>>>> }>;
  export default Page;
}
