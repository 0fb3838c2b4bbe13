const names =
  'summary( of (the )?(impact|incident|event))?|executive summary|overview|background|context|(customer|user|business|service)?\\s*impact( to (users|customers))?|symptoms?|(preliminary |probable |likely )?(root )?causes?( analysis)?( and mitigation)?|trigger|detection|identified|what happened|(incident )?timeline|key events|mitigation|resolution( and recovery)?|recovery|response|workaround|contributing factors?|next steps?|action(s|able|ables)?( items?)?|review actions?|follow[- ]?ups?|remediation|prevention|lessons? learn(ed|t)|what went (well|wrong|right)|what could be improved|where we got lucky|problem|solution|fix|conclusions?|provide feedback|improvements?';
const label = new RegExp(`^[\\s*_>#-]*(${names})\\s*[*_]*\\s*[:：]`, 'i');

/** The label that a sentence opens with ("Next steps: …"), where it is one of those that reports use instead of headings; else null. Takes plain text. */
export function labelOf(plain: string): string | null {
  return label.exec(plain)?.[1]?.trim() ?? null;
}
