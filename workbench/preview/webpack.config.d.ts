/** Types of webpack.config.js. */
import type { Configuration } from "webpack";

export default function preview(): Promise<Configuration>;
