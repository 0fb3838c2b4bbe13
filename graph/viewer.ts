/** Who reads: `public` sees public reports only, `all` sees internal ones too. */
export type Viewer = { level: 'public' | 'all' };

/** The owner's own view, for work on the store itself. */
export const everything: Viewer = { level: 'all' };

/** The visibilities that a viewer's reads are limited to. */
export const visibleTo = (viewer: Viewer): readonly string[] => (viewer.level === 'all' ? ['public', 'internal'] : ['public']);
