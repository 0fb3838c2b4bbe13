/** The folder of the embedded graph, the journal, the tokens and the running server's note: RHYME_HOME, or `.rhyme` where one stands. */
export const homeFolder = (): string => process.env['RHYME_HOME'] || '.rhyme';
