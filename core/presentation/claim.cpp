#include "presentation/claim.hpp"

#include "presentation/object.hpp"
#include "presentation/papers.hpp"
#include "presentation/step_words.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

using nlohmann::json;

const Right& line_of(std::string_view right) { return rights()[static_cast<std::size_t>(index_of_right(right))]; }

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all += (all.empty() ? "" : ", ") + part;
  return all;
}

}  // namespace

std::string line_by_line(const std::vector<std::string>& things) {
  std::string all;
  for (const auto& thing : things) all += "\n\u2013 " + thing;
  return all;
}

std::string right_name(const Language& language, std::string_view right) { return language.text({"rights/" + std::string{right}, "name"}); }

std::string authority_name(const Language& language, std::string_view right) { return language.text({"claims", "authorities", line_of(right).authority, "name"}); }

std::string_view authority_of(const Entitlement& entitlement) { return entitlement.granted_by.empty() ? line_of(entitlement.right).authority : entitlement.granted_by; }

bool is_automatic(const Entitlement& entitlement) { return line_of(entitlement.right).automatic && !entitlement.ask; }

std::string back_words(const Language& language, std::string_view right) {
  const json& claim = claim_of(right);
  const std::string key = claim.is_object() ? claim.value("back", "unknown") : "unknown";
  return language.text({"claims", "back", key}, {{"authority", authority_name(language, right)}});
}

std::vector<json> claim_steps(const Language& language, const Entitlement& entitlement, const Household& household, const Named& values) {
  std::vector<json> steps;
  const auto right = entitlement.right;
  const auto authority = authority_of(entitlement);
  const std::string group = "rights/" + std::string{right};
  const auto add = [&](Name label, const std::string& text) {
    if (!text.empty()) steps.push_back(object({{"label", language.text({"claims", "labels", label})}, {"text", text}}));
  };
  const json& claim = claim_of(right);
  std::vector<std::string> ways, papers;
  if (claim.is_object())
    for (const auto& way : claim["ways"])
      if (auto said = language.text({"claims", "ways", way.get_ref<const std::string&>()}); !said.empty()) ways.push_back(std::move(said));
  for (const auto& paper : papers_of(right, household)) papers.push_back(language.text({"claims", "documents", paper, "name"}));
  std::string where = is_automatic(entitlement) ? language.text({"claims", "automatic"}) + " " : std::string{};
  where += language.text({"claims", "authorities", authority, "where"});
  if (!ways.empty()) where += " " + language.text({"claims", "ways_said"}, {{"ways", joined(ways)}});
  add("where", where);
  add("when", language.text({group, "when"}, values));
  add("bring", papers.empty() ? std::string{} : line_by_line(papers).substr(1));
  add("starts", language.text({group, "starts"}, values));
  add("appeal", language.text({"claims", "authorities", authority, "appeal"}));
  return steps;
}

std::string amount_words(const Language& language, const Entitlement& entitlement) {
  const bool monthly = entitlement.per_month.high() > Amount{};
  const bool once = entitlement.once.high() > Amount{};
  std::string said = monthly ? language.text({"result", "amount", "per_month"}, {{"amount", language.money(entitlement.per_month)}}) : std::string{};
  if (once) said += (said.empty() ? "" : " ") + language.text({"result", "amount", "once"}, {{"amount", language.money(entitlement.once)}});
  return said;
}

}  // namespace iura
