import type { ValidationReport } from "./validation.ts";

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands: GitHub Actions shows each problem beside its line in the pull request. */
export const validateGithub = ({ files }: ValidationReport): string =>
  files
    .flatMap(({ problems }) =>
      problems.map(({ severity, rule, message, hint, location }) => {
        const properties = [
          ...(location === undefined ? [] : [`file=${property(location.file)}`]),
          ...(location?.line === undefined ? [] : [`line=${location.line}`]),
          ...(location?.column === undefined ? [] : [`col=${location.column}`]),
          `title=${property(`ledger ${rule}`)}`,
        ];
        return `::${severity} ${properties.join(",")}::${data(hint === undefined ? message : `${message}\n${hint}`)}\n`;
      }),
    )
    .join("");
