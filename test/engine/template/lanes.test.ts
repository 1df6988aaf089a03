import { expect, test } from "vitest";
import { lanesOf } from "../../../src/engine/template/lanes.ts";

const seen = (source: string) =>
  lanesOf(source).map((lane) => lane.source.replace(/\s+/g, " ").trim());

test.each<[source: string, ...seen: string[]]>([
  ["Het spijt ons.", "Het spijt ons."],
  ["Dag {{naam}}, het spijt ons.", "Dag {{naam}}, het spijt ons."],
  // Liquid, Jinja, Twig.
  ["Dag. {% if a %}Wij bellen.{% endif %} Groet", "Dag. Wij bellen. Groet"],
  [
    "Dag. {% if a %}Wij bellen.{% else %}U belt.{% endif %} Groet",
    "Dag. Wij bellen. Groet",
    "U belt. Groet",
  ],
  [
    "Sorry. Uw {%- if a == 1 -%}pakket{% elsif b %}doos{% else %}brief{%- endif -%} is zoek. Groet",
    "Sorry. Uw pakket is zoek. Groet",
    "Uw doos is zoek.",
    "Uw brief is zoek.",
  ],
  [
    "{% case x %} niets {% when 'a' %}Dag u.{% when 'b' %}Dag jij.{% endcase %}",
    "Dag u.",
    "Dag jij.",
  ],
  [
    "{% unless a %}Nee.{% endunless %} {% for p in ps %}{{p}}, {% endfor %}klaar",
    "Nee. {{p}}, klaar",
  ],
  ["{% assign x = 1 %}{% comment %}Niet voor u.{% endcomment %}{# ook niet #}Dag.", "Dag."],
  [
    "{% if a %}{% if b %}een{% else %}twee{% endif %}{% else %}drie{% endif %}",
    "een",
    "drie",
    "twee",
  ],
  [
    "{% if a %}een{% else %}{% if b %}twee{% else %}drie{% endif %}{% endif %}",
    "een",
    "twee",
    "drie",
  ],
  // Not Liquid: Help Scout.
  ["Dag {%customer.firstName%},", "Dag {%customer.firstName%},"],
  // Handlebars, Mustache.
  ["{{#if vip}}Beste{{else}}Dag{{/if}} {{naam}}", "Beste {{naam}}", "Dag {{naam}}"],
  ["{{#if a}}een{{else if b}}twee{{^}}drie{{/if}}", "een", "twee", "drie"],
  [
    "{{#fout}}Sorry.{{/fout}} {{^fout}}Niets mis.{{/fout}} Groet",
    "Sorry. Groet",
    "Sorry. Niets mis. Groet",
  ],
  ["{{#each items}}{{naam}} {{/each}}{{! geheim }}{{!-- ook --}}Dag", "{{naam}} Dag"],
  // Go, ERB, tags of i18next.
  ["{{if .Vip}}Beste{{else}}Dag{{end}} {{.Naam}}", "Beste {{.Naam}}", "Dag {{.Naam}}"],
  [
    "<% if @vip %>Beste<% else %>Dag<% end %> <%= @naam %>",
    "Beste <%= @naam %>",
    "Dag <%= @naam %>",
  ],
  ["Lees <1>hier</1> meer.<2/>", "Lees hier meer."],
  // ICU.
  [
    "{n, plural, =0 {Geen dag} one {# dag} other {# dagen}} te laat.",
    "Geen dag te laat.",
    "# dag te laat.",
    "# dagen te laat.",
  ],
  [
    "{g, select, male {Hij heeft {n, plural, one {# fout} other {# fouten}}} other {Die heeft niets}}.",
    "Hij heeft # fout .",
    "Die heeft niets .",
    "Hij heeft # fouten .",
  ],
  ["{d, date, short} en {n, number}", "{d, date, short} en {n, number}"],
  // Spun sentences; of single words it is a name.
  ["{Het spijt ons.|Onze excuses.} Groet", "Het spijt ons. Groet", "Onze excuses. Groet"],
  ["{Hoi|Dag} {naam|klant}", "{Hoi|Dag} {naam|klant}"],
  // What is said in place of what is missing.
  [
    'Beste {{name | default: "klant"}}, sorry.',
    'Beste {{name | default: "klant"}}, sorry.',
    "Beste klant , sorry.",
  ],
  ["Dag {{ticket.naam|fallback:'daar'}}!", "Dag {{ticket.naam|fallback:'daar'}}!", "Dag daar !"],
  [
    "Dag {%customer.firstName,fallback=daar%}!",
    "Dag {%customer.firstName,fallback=daar%}!",
    "Dag daar !",
  ],
  ["Dag $".concat("{name:-daar}!"), "Dag $".concat("{name:-daar}!"), "Dag daar !"],
  [
    "Dag {{ naam || 'klant' }} {{ naam or 'lezer' }}",
    "Dag {{ naam || 'klant' }} {{ naam or 'lezer' }}",
    "Dag klant {{ naam or 'lezer' }}",
    "Dag {{ naam || 'klant' }} lezer",
  ],
  [
    'Dag {{ personalization_token("contact.naam", "daar") }}',
    'Dag {{ personalization_token("contact.naam", "daar") }}',
    "Dag daar",
  ],
  ['Dag {{ naam | default: "" }}', 'Dag {{ naam | default: "" }}'],
  // What is not closed, or not opened, is only taken out.
  ["{% if a %}Dag. {% else %} Hoi.", "Dag. Hoi."],
  ["Dag.{% endif %} Hoi.{{/if}}", "Dag. Hoi."],
  ["{n, plural, one {# dag", "{n, plural, one {# dag"],
])("reads %s", (source, ...lanes) => expect(seen(source)).toEqual(lanes));

test("keeps every lane beside its place in the block", () => {
  const source = "Dag. Uw {% if a %}pakket{% else %}doos{% endif %} is zoek. Groet";
  for (const { start, end, source: lane } of lanesOf(source)) {
    expect(lane).toHaveLength(end - start);
    for (const [at, unit] of [...lane].entries())
      if (unit !== " ") expect(unit).toBe(source[start + at]);
  }
});

test.each([
  "{% if a %}x{% else %}y{% endif %} ",
  "{% if a %}x{% else %}y",
  "{% case a %}{% when 1 %}x {{ n | default: 'y' }}",
  "{n, plural, one {x} ",
  "{a|b c|d e} ",
  "{n, plural, one {x} other {y}} ",
  "{{#a}}{{^b}}x",
  "{% comment %}",
])("takes time in line with the size of %s", (piece) => {
  const before = performance.now();
  lanesOf(piece.repeat(4000));
  expect(performance.now() - before).toBeLessThan(1500);
});
