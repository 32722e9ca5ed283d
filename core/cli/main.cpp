// iura: the rules on the command line. Examples are in the README.
#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>

#include "cli/commands.hpp"
#include "embedded.hpp"

namespace {

iura::Date today() {
  const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

std::string valid_date(const std::string& text) { return iura::iso_date(text) ? std::string{} : "not a date (yyyy-mm-dd): " + text; }

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Iura: which social rights a household in Belgium may have, from its answers."};
  app.require_subcommand(1);
  app.set_version_flag("--version", "iura " + std::string{iura::embedded::build()}, "which build this is; the pages show the same");
  std::string date = iura::iso(today());
  iura::cli::AssessOptions options;
  std::string right;
  bool trace = false;
  bool brief = false;

  auto* assess = app.add_subcommand("assess", "Assess one household: a file with answers in JSON, or - for standard input");
  assess->add_option("file", options.file, "answers, JSON")->required();
  assess->add_option("--date", date, "the day for which to calculate, default today")->check(valid_date);
  assess->add_option("--lang", options.language, "nl or fr")->check(CLI::IsMember({"nl", "fr"}));
  assess->add_option("--format", options.format, "text or json")->check(CLI::IsMember({"text", "json"}));
  assess->add_flag("--trace", options.trace, "every step with its provision, operands and value");

  iura::cli::CurveOptions varied;
  auto* curve = app.add_subcommand("curve", "What one answer is worth: everything a month at every value of it, and where it suddenly falls");
  curve->add_option("file", varied.file, "answers, JSON, or - for standard input")->required();
  curve->add_option("--path", varied.path, "the answer that varies, such as you/incomes/0/amount; left out: a list of those that can");
  curve->add_option("--from", varied.from, "the lowest value, default nothing");
  curve->add_option("--to", varied.to, "the highest value");
  curve->add_option("--points", varied.points, "also so many points, evenly spread")->check(CLI::Range(0, 2000));
  curve->add_option("--date", date, "the day for which to calculate, default today")->check(valid_date);
  curve->add_option("--lang", varied.language, "nl or fr")->check(CLI::IsMember({"nl", "fr"}));
  curve->add_option("--format", varied.format, "text or json")->check(CLI::IsMember({"text", "json"}));

  iura::cli::DecisionOptions decided;
  auto* decision = app.add_subcommand("explain-decision", "An authority decided otherwise: what would explain it, with the article and what to ask");
  decision->add_option("file", decided.file, "answers, JSON, or - for standard input")->required();
  decision->add_option("--right", decided.right, "the right that was decided on, such as integration_income")->required();
  decision->add_option("--person", decided.person, "whose: 0 is you, 1 the first of the others")->check(CLI::NonNegativeNumber);
  auto* granted = decision->add_option("--amount", decided.amount, "the amount in the decision, a month or once");
  decision->add_flag("--refused", decided.refused, "it was refused")->excludes(granted);
  decision->add_option("--date", date, "the day for which to calculate, default today")->check(valid_date);
  decision->add_option("--lang", decided.language, "nl or fr")->check(CLI::IsMember({"nl", "fr"}));
  decision->add_option("--format", decided.format, "text or json")->check(CLI::IsMember({"text", "json"}));

  auto* batch = app.add_subcommand("batch", "Assess many households: one JSON object a line in, one result a line out");
  batch->add_option("--date", date, "the day for households without a date of their own")->check(valid_date);
  auto* with_trace = batch->add_flag("--trace", trace, "with the trace");
  batch->add_flag("--brief", brief, "only what somebody may have: verdict and amounts")->excludes(with_trace);

  iura::cli::PopulationOptions made_up;
  auto* population = app.add_subcommand("population", "Make up households, one JSON object a line: the same seed gives the same ones");
  population->add_option("--seed", made_up.seed, "which population, default 1")->check(CLI::NonNegativeNumber);
  population->add_option("--first", made_up.first, "the number of the first household, default 0: so that many machines share one population")->check(CLI::NonNegativeNumber);
  population->add_option("--count", made_up.count, "how many, default 1000")->check(CLI::NonNegativeNumber);
  population->add_option("--date", date, "the day for which their answers are meant, default today")->check(valid_date);

  auto* questions = app.add_subcommand("questions", "List all questions");
  questions->add_option("--lang", options.language, "nl or fr")->check(CLI::IsMember({"nl", "fr"}));

  auto* parameters = app.add_subcommand("parameters", "List all amounts, rates and terms on a day, with their sources");
  parameters->add_option("--date", date, "the day, default today")->check(valid_date);
  parameters->add_option("--right", right, "only those of one right");

  auto* check = app.add_subcommand("check", "Check all our data; ends with 1 when something is not in order, with 3 when a newer figure is overdue");
  check->add_option("--as-of", date, "the day on which to look for overdue amounts, default today")->check(valid_date);

  std::string from;
  std::string folder;
  auto* diff = app.add_subcommand("diff", "What changes in the figures between two days, or between ours and those of another folder");
  diff->add_option("--from", from, "the first day")->check(valid_date);
  diff->add_option("--to,--date", date, "the last day, default today")->check(valid_date);
  diff->add_option("--with", folder, "a folder with parameters.json files, laid out as core/ is");

  CLI11_PARSE(app, argc, argv);
  options.date = *iura::iso_date(date);
  varied.date = options.date;
  decided.date = options.date;
  if (*curve) return iura::cli::curve(varied);
  if (*decision) return iura::cli::explain_decision(decided);
  if (*assess) return iura::cli::assess(options);
  if (*batch) return iura::cli::batch(options.date, trace, brief);
  if (*population) {
    made_up.date = options.date;
    return iura::cli::population(made_up);
  }
  if (*questions) return iura::cli::questions(options.language);
  if (*parameters) return iura::cli::parameters(options.date, right);
  if (*check) return iura::cli::check(options.date);
  return iura::cli::diff(*iura::iso_date(from.empty() ? date : from), options.date, folder);
}
