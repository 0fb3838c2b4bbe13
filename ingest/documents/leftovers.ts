import { blank } from './blank.ts';

/** What site generators leave in Markdown and what is no prose: one pattern each. */
const leftovers: RegExp[] = [
  // ERB: <%= partial … %>
  /<%[\s\S]*?%>/g,
  // Quarto and Hugo shortcodes: {{< include … >}}, {{% … %}}; Liquid tags: {% raw %}
  /\{\{[<%][\s\S]*?[>%]\}\}/g,
  /\{%[\s\S]*?%\}/g,
  // Quarto and Pandoc fenced divs: ::: {.callout-note}
  /^[ \t]{0,3}:{3,}[^\r\n]*$/gm,
  // Pandoc attributes at the end of a heading: ## Title {#id .class}
  /(?<=^#{1,6} [^\r\n]*)\{[#.][^{}\r\n]*\}[ \t]*$/gm,
  // MDX: import and export lines, JSX comments, and lines that hold only component tags
  /^(?:import\s[^\r\n]*\sfrom\s*['"][^\r\n]*|import\s+['"][^\r\n]*|export\s+(?:const|default|let|function)\s[^\r\n]*)$/gm,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /^[ \t]*<\/?[A-Z][\w.]*(?:\s[^<>\r\n]*)?\/?>[ \t]*$/gm,
];

/** Blanks out ERB, shortcodes, Liquid, Quarto fences and MDX lines of a Markdown text; its length and offsets stay. */
export function withoutLeftovers(text: string): string {
  return leftovers.reduce(blank, text);
}
