#include "presentation/decided.hpp"

#include <algorithm>

#include "explore/decided.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"
#include "presentation/varied_words.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

using nlohmann::json;
using Kind = Otherwise::Kind;
using Fit = Explanation::Fit;

constexpr std::size_t most_alike = 6;
constexpr Amount none{};

constexpr std::string_view kinds[] = {"open", "centre", "answer", "number", "income", "savings", "partner", "cohabitant", "without_person", "rule", "other_date", "part_of_month", "half"};
constexpr std::string_view fits[] = {"exact", "near", "possible"};

class Decided {
 public:
  Decided(const json& sent, const LawAt& law, const Language& language)
      : law_(law), language_(language), answers_(read_answers(sent, law.date())), people_(answers_, language), speaker_{language, people_},
        scene_{answers_, sent, law, language, people_, {}, {}, {}, {}, {}, {}, no_trials_} {}

  json view(const json& request) {
    const int right = request.contains("right") && request["right"].is_string() ? index_of_right(std::string_view{request["right"].get_ref<const std::string&>()}) : -1;
    if (right < 0) return object({{"problem", "right is no right"}});
    decision_.right = rights()[static_cast<std::size_t>(right)].id;
    if (request.contains("person") && request["person"].is_number_integer()) decision_.person = static_cast<int>(std::clamp<std::int64_t>(request["person"].get<std::int64_t>(), 0, 1'000));
    authority_ = authority_name(language_, decision_.right);
    const bool refused = request.contains("refused") && request["refused"].is_boolean() && request["refused"].get<bool>();
    if (!refused) {
      std::string wrong;
      const auto cents = number_of(request.contains("amount") ? request["amount"] : json{}, true, language_, words("field"), wrong);
      if (!cents) return object({{"wrong", wrong}});
      if (*cents < 0 || *cents > largest_answer.cents) return object({{"wrong", language_.text({"questions", "errors", "money.not_a_number"}, named("field", words("field")))}});
      // Nothing granted is a refusal.
      if (*cents > 0) decision_.amount = Money{*cents};
    }
    findings_ = explain(answers_, decision_, law_);
    return findings_.ours ? object({{"decided", told()}}) : object({{"problem", "the right is not calculated for this person and date"}});
  }

 private:
  std::string words(Name key, const Named& values = {}) const { return language_.text({"decided", "words", key}, values); }

  bool is_refusal() const { return !decision_.amount; }
  bool is_once() const { return findings_.ours->per_month.high() == none && findings_.ours->once.high() > none; }
  std::string amount(const Fact<Amount>& fact) const { return language_.text({"result", "amount", is_once() ? Name{"once"} : Name{"per_month"}}, named("amount", language_.money(fact))); }
  std::string theirs() const { return is_refusal() ? words("refusal") : amount(Fact<Amount>{Amount{*decision_.amount}}); }
  std::string ours() const {
    if (is_no(findings_.ours->entitled)) return words("ours_no");
    const auto said = amount_words(language_, *findings_.ours);
    return said.empty() ? words("ours_in_kind") : said;
  }

  bool is_within() const {
    const auto& own = is_once() ? findings_.ours->once : findings_.ours->per_month;
    if (is_refusal()) return !is_yes(findings_.ours->entitled);
    return !own.is_exact() && to_cents(own.low()) <= *decision_.amount && *decision_.amount <= to_cents(own.high());
  }

  std::string summary() const {
    const Named values = named("ours", ours(), "theirs", theirs());
    if (findings_.agrees) return words(is_refusal() ? Name{"agrees_no"} : Name{"agrees"}, values);
    if (is_within()) return words(is_refusal() ? Name{"within_no"} : Name{"within"}, values);
    if (is_no(findings_.ours->entitled)) return words("granted", values);
    if (is_refusal()) return words("refused", values);
    const auto& own = is_once() ? findings_.ours->once : findings_.ours->per_month;
    if (!own.is_exact()) return words("differs", values);
    const std::int64_t more = decision_.amount->cents - to_cents(own.low()).cents;
    return words(more > 0 ? Name{"differs_more"} : Name{"differs_less"}, named("ours", ours(), "theirs", theirs(), "difference", language_.money(Money{std::abs(more)})));
  }

  json told() {
    json explanations = json::array();
    for (const auto& one : findings_.explanations) explanations.push_back(explanation(one));
    const bool unexplained = !findings_.agrees && findings_.explanations.empty();
    json appeal = json::array();
    if (!findings_.agrees || is_refusal()) appeal = json::array({language_.text({"claims", "authorities", rights()[static_cast<std::size_t>(index_of_right(decision_.right))].authority, "appeal"}), words("term")});
    return object({{"right", decision_.right}, {"person", decision_.person}, {"title", right_name(language_, decision_.right)}, {"agrees", findings_.agrees}, {"within", is_within()}, {"ours_text", ours()}, {"theirs_text", theirs()},
                   {"summary", summary()}, {"explanations", std::move(explanations)}, {"none", unexplained ? json(words("none")) : json{}}, {"incomplete", findings_.complete ? json{} : json(words("incomplete"))},
                   {"reasons", words("reasons")}, {"appeal", std::move(appeal)}, {"assessments", findings_.assessments}});
  }

  // The step in the words of the right's own sum; empty where it has none.
  std::string step_label(std::string_view step) const {
    for (const auto& one : findings_.ours->trace.steps())
      if (one.id == step) return right_text(language_, decision_.right, {"steps", step, "label"}, named_values(scene_, decision_.right, findings_.ours->trace, one));
    return {};
  }

  std::string name_of(const Otherwise& part) { return name_of_varied(speaker_, answers_, part.path); }
  std::string said(const Otherwise& part, const Answer& answer) const {
    if (part.kind == Kind::income) return amount_a_month(answer);
    return part.kind == Kind::savings ? language_.money(to_cents(answer.value)) : speaker_.answer(*part.question, answer, part.path);
  }
  std::string amount_a_month(const Answer& answer) const { return language_.text({"result", "amount", "per_month"}, named("amount", language_.money(to_cents(answer.value)))); }

  // Whose it is, which answer, which day: everything that a sentence about this change may name.
  Named values_of(const Otherwise& part, const Explanation& one) {
    Named values = named("authority", authority_);
    if (part.question != nullptr) {
      values.emplace_back("to", said(part, part.to));
      if (part.from.is_given() && part.question->type != AnswerType::list) values.emplace_back("from", said(part, part.from));
      values.emplace_back("what", name_of(part));
    }
    values.emplace_back("who", part.kind == Kind::without_person ? people_.who(static_cast<std::size_t>(std::atoi(part.path.c_str() + 7)) + 1) : people_.who(People::person_of(part.path)));
    values.emplace_back("date", language_.date(part.date));
    values.emplace_back("days", std::to_string(part.days));
    values.emplace_back("of", std::to_string(part.of));
    const auto step = step_label(one.step);
    values.emplace_back("step", step.empty() ? citation_of(one) : step);
    return values;
  }

  Provision provision_of(const Explanation& one) const { return one.basis.act.empty() ? rights()[static_cast<std::size_t>(index_of_right(decision_.right))].legal_basis : one.basis; }
  std::string citation_of(const Explanation& one) const { return citation(language_, provision_of(one)); }

  std::string gives(const Explanation& one) const {
    if (is_refusal()) return words(one.fit == Fit::possible ? Name{"gives_no_possible"} : Name{"gives_no"});
    const Named values = named("theirs", theirs(), "gives", amount(one.gives));
    return words(one.fit == Fit::exact ? Name{"gives_exact"} : one.fit == Fit::near ? Name{"gives_near"} : Name{"gives_possible"}, values);
  }

  // A condition that would fail: what we think of it.
  std::string condition(const Explanation& one) const {
    if (!is_refusal() || !one.is_condition) return {};
    const Entitlement& own = *findings_.ours;
    for (const auto& step : own.trace.steps()) {
      if (step.id != one.step || step.kind != Step::Kind::condition || step.person != own.person) continue;
      const std::string outcome = step.value.low == Amount{1} ? "yes" : "unknown";
      const auto values = named_values(scene_, decision_.right, own.trace, step);
      const auto text = decision_.person > 0 ? right_text(language_, decision_.right, {"conditions", step.id, outcome + "_other"}, values) : std::string{};
      return text.empty() ? right_text(language_, decision_.right, {"conditions", step.id, outcome}, values) : text;
    }
    return {};
  }

  json explanation(const Explanation& one) {
    json texts = json::array();
    const auto failing = condition(one);
    if (!failing.empty()) texts.push_back(words("condition", named("condition", failing)));
    if (one.parts.size() > 1) texts.push_back(words("both"));
    json parts = json::array(), asks = json::array(), lines = json::array(), pages = json::array();
    for (const auto& part : one.parts) {
      const Named values = values_of(part, one);
      texts.push_back(language_.text({"decided", "text", kinds[static_cast<std::size_t>(part.kind)]}, values));
      const auto ask = language_.text({"decided", "ask", kinds[static_cast<std::size_t>(part.kind)]}, values);
      if (std::find(asks.begin(), asks.end(), ask) == asks.end()) asks.push_back(ask);
      parts.push_back(part_of(part));
      add_page(pages, part);
    }
    texts.push_back(gives(one));
    for (const auto& part : one.same) {
      if (lines.size() == most_alike) break;
      lines.push_back(alike(part, one));
      add_page(pages, part);
    }
    json same = json::array();
    for (const auto& part : one.same) same.push_back(part_of(part));
    return object({{"fit", fits[static_cast<std::size_t>(one.fit)]}, {"texts", std::move(texts)}, {"article", citation_of(one)}, {"url", address_of(language_, provision_of(one))}, {"ask", std::move(asks)},
                   {"same_lead", lines.empty() ? json{} : json(words("same_lead"))}, {"same", std::move(lines)}, {"pages", std::move(pages)}, {"parts", std::move(parts)}, {"same_parts", std::move(same)}});
  }

  std::string alike(const Otherwise& part, const Explanation& one) {
    if (part.question != nullptr && part.question->type != AnswerType::list) return words("same_answer", named("what", name_of(part), "to", said(part, part.to)));
    return language_.text({"decided", "text", kinds[static_cast<std::size_t>(part.kind)]}, values_of(part, one));
  }

  // For programs: which answer, and what it would be.
  json part_of(const Otherwise& part) const {
    json to;
    if (part.question != nullptr && part.to.is_given()) {
      if (part.question->type == AnswerType::choice) to = part.question->choices[static_cast<std::size_t>(__builtin_ctzll(part.to.possible))];
      else if (part.question->type == AnswerType::set) to = std::to_string(part.to.possible);
      else to = part.to.value.floor();
    }
    return object({{"kind", kinds[static_cast<std::size_t>(part.kind)]}, {"path", part.path}, {"to", std::move(to)}});
  }

  // Where the person can look the answer up: what the authority decides is not theirs to change.
  void add_page(json& pages, const Otherwise& part) {
    if (part.question == nullptr || part.kind == Kind::centre) return;
    const auto slash = part.path.rfind('/');
    const std::string page = part.path.substr(0, slash == std::string::npos ? 0 : slash) + ":" + part.question->page;
    for (const auto& one : pages)
      if (one["page"] == page) return;
    pages.push_back(object({{"page", page}, {"text", name_of(part)}}));
  }

  const LawAt& law_;
  const Language& language_;
  Answers answers_;
  People people_;
  Speaker speaker_;
  Trials no_trials_{0};
  Scene scene_;
  Decision decision_;
  std::string authority_;
  Findings findings_;
};

}  // namespace

json decided_view(const json& request, const json& sent, const LawAt& law, const Language& language) { return Decided{sent, law, language}.view(request); }

}  // namespace iura
