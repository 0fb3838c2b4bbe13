import { Option } from 'commander';

/** `--as public`: what others would see. */
export const asOption = () => new Option('--as <level>', 'what a viewer of this level sees').choices(['public', 'all']).default('all');
