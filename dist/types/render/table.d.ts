/** The report in every format that can be asked for. */
import type { Checked } from '../model/report.js';
/** What a renderer may need beside what was checked. */
export interface RenderOptions {
    /** Colours, for `terminal` alone; none when not said. */
    readonly color?: boolean;
    /** Columns, for `terminal` alone; 80 when not said. */
    readonly width?: number;
    /** Whether notes are shown and not only counted, for `terminal` alone. */
    readonly notes?: boolean;
    /** Whether the terminal shows OSC 8 links; for `terminal` alone. */
    readonly links?: boolean;
    /** From which level on a finding fails the check, for `junit` alone; `error` when not said. */
    readonly failOn?: 'error' | 'warning' | 'never';
}
/** The table of formats: adding one is one file beside this one and one line here. Each gives the whole text. */
declare const RENDERERS: {
    terminal: (checked: Checked, { color, links, ...look }: RenderOptions) => string;
    json: (checked: Checked) => string;
    markdown: (checked: Checked) => string;
    html: (checked: Checked) => string;
    github: (checked: Checked) => string;
    sarif: (checked: Checked) => string;
    junit: (checked: Checked, { failOn }: RenderOptions) => string;
    'code-quality': (checked: Checked) => string;
};
export type FormatName = keyof typeof RENDERERS;
/** The names of all formats. */
export declare const FORMATS: FormatName[];
/** What was checked, in a format, with a final line break. */
export declare function render(checked: Checked, format: FormatName, options?: RenderOptions): string;
/** SARIF with every rule's texts; `suppressed` says whether allowed findings are in it. */
export declare function sarif(checked: Checked, { suppressed }: {
    readonly suppressed: boolean;
}): string;
/** A log has all findings: what is left out elsewhere is looked up there. */
export declare const IN_A_LOG: {
    readonly color: false;
    readonly notes: true;
    readonly width: 120;
};
export {};
