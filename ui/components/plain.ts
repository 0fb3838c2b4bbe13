/** A sentence of a report without the marks of its format, on one line: for quotes that stand alone. The text itself keeps them. */
export const plain = (text: string): string =>
  text
    .replaceAll(/!?\[([^\][]{1,500})\]\([^()\s]{0,1000}\)/g, '$1')
    .replaceAll(/\[\[(?:[^\]|[]{0,300}\|)?([^\]|[]{1,500})\]\]/g, '$1')
    .replaceAll(/(\*\*|__|~~|`{1,3}|''+)(?=\S)([^*`~\n]{1,500}?)\1/g, '$2')
    .replaceAll(/(?<![\w*])([*_])(?=[^\s*_])([^*_]{1,500}?)(?<=\S)\1(?!\w)/g, '$2')
    .replaceAll(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
