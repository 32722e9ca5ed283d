#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

class Card {
 public:
  Card(const Scene& scene, std::size_t index)
      : scene_(scene), bounds_(scene.assessment.entitlements[index]), expected_(scene.expected.entitlements[index]), right_("rights/" + std::string{bounds_.right}) {}

  json view() const {
    const auto group = this->group();
    const auto law = right_law();
    json card = object({{"id", std::string{bounds_.right} + ":" + std::to_string(bounds_.person)},
              {"right", bounds_.right},
              {"person", bounds_.person},
              {"group", group},
              {"verdict", name_of(verdict_of(bounds_))},
              {"title", text({"name"})},
              {"official", text({"official"})},
              {"what", text({"what"})},
              {"for_whom", for_whom()},
              {"status_text", status_text(group)},
              {"amount_text", amount_text()},
              {"amount_detail", amount_detail()},
              {"amount", amounts()},
              {"reasons", reasons()},
              {"sum", sum_view(scene_, expected_)},
              {"why_not", has_words("change") ? why_not_view(scene_, expected_) : json{}},
              {"to_check", to_check()},
              {"assumptions", notes()},
              {"not_modelled", list("not_modelled")},
              {"what_to_do", what_to_do(law)},
              {"effects", effects()},
              {"sources", sources()},
              {"amounts_from", amounts_from()},
              {"comes_in", expected_.comes_in()}, {"stale", stale(law)},
              {"missing", bounds_.person == 0 ? missing_view(scene_, bounds_.open()) : json::array()}});
    return card;
  }

 private:
  std::string text(std::initializer_list<Name> path, const Named& values = {}) const { return right_text(scene_.language, bounds_.right, path, values); }
  std::string result(std::initializer_list<Name> path, const Named& values = {}) const {
    const json* at = scene_.language.find({"result"});
    for (const auto key : path) at = at != nullptr && at->is_object() && at->contains(key) ? &(*at)[std::string{key}] : nullptr;
    return at != nullptr && at->is_string() ? Language::fill(at->get<std::string>(), values) : std::string{};
  }

  const Parameters& right_law() const {
    for (std::size_t i = 0; i < rights().size(); ++i)
      if (rights()[i].id == bounds_.right) return scene_.law.of(i);
    return scene_.law.of(0);
  }

  bool is_you() const { return bounds_.person == 0; }
  std::string who() const { return scene_.people.who(static_cast<std::size_t>(bounds_.person)); }
  // The form of a sentence about somebody else, where the person is not you.
  std::string personal(std::initializer_list<Name> path, std::string_view last, Named values) const {
    values.push_back({"who", who()});
    const auto at = [&](const std::string& key) { return path.size() == 1 ? text({*path.begin(), key}, values) : text({*path.begin(), *(path.begin() + 1), key}, values); };
    const std::string plain{last};
    const auto said = is_you() ? std::string{} : at(plain + "_other");
    return said.empty() ? at(plain) : said;
  }

  std::string group() const {
    constexpr std::string_view names[] = {"likely", "unlikely", "depends", "ask"};
    return std::string{names[static_cast<std::size_t>(verdict_of(bounds_))]};
  }
  std::string status_text(const std::string& group) const {
    if (expected_.comes_in()) return result({"status", "already"});
    return is_you() ? result({"status", group}) : result({"status", group + "_other"}, {{"who", who()}});
  }
  std::string for_whom() const {
    if (bounds_.also_covers >= 0 && is_you()) return result({"for_whom", "couple"});
    return is_you() ? result({"for_whom", "you"}) : result({"for_whom", "other"}, {{"who", who()}});
  }

  // Exact wherever the centre's decisions are taken as assumed; the bounds with those open stand in the detail.
  std::string amount_text() const {
    if (is_no(expected_.entitled)) return result({"amount", "none"});
    return amount_words(scene_.language, expected_);
  }
  json amount_detail() const {
    std::string detail = is_no(expected_.entitled) ? std::string{} : text({"amount_detail"});
    if (is_yes(expected_.waits)) detail = text({"suspended"});
    if (!(bounds_.per_month == expected_.per_month))
      detail += (detail.empty() ? "" : " ") + result({"decided_by_ocmw"}, {{"amount", scene_.language.money(bounds_.per_month)}});
    return detail.empty() ? json{} : json(detail);
  }
  json amounts() const {
    const auto pair = [](const Fact<Amount>& fact) { return object({{"low", to_cents(fact.low()).cents}, {"high", to_cents(fact.high()).cents}}); };
    return object({{"month", pair(bounds_.per_month)}, {"year", pair(bounds_.per_year)}, {"once", pair(bounds_.once)}, {"expected_month", pair(expected_.per_month)}, {"expected_year", pair(expected_.per_year)}});
  }

  bool of_person(const Step& step) const { return step.person == bounds_.person; }
  json condition_sentence(const Step& step, std::string_view outcome) const {
    return personal({"conditions", step.id}, outcome, named_values(scene_, bounds_.right, expected_.trace, step));
  }

  // Minimal: a "no" names what fails, a "yes" the category and the means, a "depends" what is not known.
  json reasons() const {
    json reasons = json::array();
    const auto add = [&](const json& sentence) {
      const bool known = std::find(reasons.begin(), reasons.end(), sentence) != reasons.end();
      if (!sentence.get_ref<const std::string&>().empty() && !known) reasons.push_back(sentence);
    };
    const auto verdict = verdict_of(expected_.entitled);
    bool means_said = false;  // once, however many categories are still possible
    for (const auto& step : expected_.trace.steps()) {
      if (!of_person(step)) continue;
      if (is_category(step) && verdict != Verdict::not_entitled) add(category_sentence(step));
      if (step.kind != Step::Kind::condition) continue;
      if (step.id == "insufficient_means" && std::exchange(means_said, true)) continue;
      if (verdict == Verdict::not_entitled && step.value.high == Amount{}) add(condition_sentence(step, "no"));
      if (verdict == Verdict::entitled && says_why(step)) add(condition_sentence(step, "yes"));
      if (verdict == Verdict::depends && !step.value.is_exact()) add(condition_sentence(step, "unknown"));
    }
    return reasons;
  }
  // Of a right with many conditions, its sheet names the one that is worth telling; of others all are.
  bool says_why(const Step& step) const {
    const auto& sheet = sheet_of(bounds_.right);
    return !sheet.contains("reason") || sheet["reason"] == step.id;
  }
  bool is_category(const Step& step) const {
    const auto& sheet = sheet_of(bounds_.right);
    return sheet.contains("category") && sheet["category"] == step.id;
  }
  std::string category_sentence(const Step& step) const {
    if (!step.value.is_exact()) return personal({"reasons"}, "unknown", {});
    const auto& words = sheet_of(bounds_.right)["words"]["category"];
    const std::string category = words[static_cast<std::size_t>(__builtin_ctzll(step.value.possible))];
    Named values;
    for (const auto& other : expected_.trace.steps())
      if (other.id == "category_amount") values.push_back({"amount", scene_.language.money(to_cents(other.value.low * twelfth))});
    return personal({"reasons", "category"}, category, values);
  }

  json to_check() const {
    json sentences = json::array();
    if (verdict_of(expected_.entitled) == Verdict::not_entitled) return sentences;
    for (const auto& step : expected_.trace.steps())
      if (of_person(step) && step.kind == Step::Kind::condition && !says_why(step) && step.value.is_exact())
        if (const auto sentence = condition_sentence(step, "yes"); !sentence.get_ref<const std::string&>().empty()) sentences.push_back(sentence);
    return sentences;
  }
  json notes() const {
    json notes = json::array();
    for (const auto& step : expected_.trace.steps()) {
      if (step.kind != Step::Kind::note || step.value.low != Amount{1}) continue;
      const auto sentence = text({"notes", step.id}, named_values(scene_, bounds_.right, expected_.trace, step));
      if (!sentence.empty() && std::find(notes.begin(), notes.end(), sentence) == notes.end()) notes.push_back(sentence);
    }
    return notes;
  }
  json list(Name name) const {
    const json* found = scene_.language.find({right_, name});
    return found != nullptr && found->is_array() ? *found : json::array();
  }
  bool has_words(Name name) const { return scene_.language.find({right_, name}) != nullptr; }
  // What to do is said to "you": on the card of somebody else, who that is.
  std::string meant() const { return result({"meant_other"}, {{"who", who()}}); }
  json effects() const {
    json effects = json::array();
    if (!is_you()) effects.push_back(meant());
    for (const auto& effect : list("effects")) effects.push_back(effect);
    return effects;
  }
  json what_to_do(const Parameters& law) const {
    json steps = json::array();
    if (!is_you()) steps.push_back(object({{"label", for_whom()}, {"text", meant()}}));
    Named values;
    for (const auto& figure : law.figures())
      if (figure.parameter->key.rfind("procedure.", 0) == 0) values.push_back({figure.parameter->key.substr(10), std::to_string(figure.value.floor())});
    for (const auto& step : list("what_to_do"))
      steps.push_back(object({{"label", step["label"]}, {"text", Language::fill(step["text"].get<std::string>(), values)}}));
    if (!has_words("what_to_do") && verdict_of(expected_) != Verdict::not_entitled)
      for (auto& step : claim_steps(scene_.language, expected_, scene_.household, values)) steps.push_back(std::move(step));
    return steps;
  }
  json sources() const {
    json sources = json::array();
    for (const auto& step : expected_.trace.steps()) {
      const json source = object({{"text", citation(scene_.language, step.basis)}, {"url", address_of(scene_.language, step.basis)}});
      if (std::find(sources.begin(), sources.end(), source) == sources.end()) sources.push_back(source);
    }
    return sources;
  }

  // From when the youngest figure in this sum holds, and when the figures were last held against their sources.
  std::string amounts_from() const {
    Date from{};
    std::string checked;
    bool derived = false;
    const auto count = [&](const Figure& figure) {
      if (figure.entry == nullptr) return;
      if (figure.entry->from > from) from = figure.entry->from;
      if (checked.empty() || figure.entry->verified_on < checked) checked = figure.entry->verified_on;
      derived = derived || figure.entry->status == Status::derived;
    };
    for (const auto& step : expected_.trace.steps())
      for (const auto& operand : expected_.trace.operands(step)) {
        if (operand.figure == nullptr) continue;
        count(*operand.figure);
        // An indexed amount is as young as its index.
        if (const std::string_view by = operand.figure->parameter->indexed_by; !by.empty()) count(right_law()[Key{by, hash_of(by)}]);
      }
    if (checked.empty()) return {};
    return result({derived ? Name{"amounts_derived"} : Name{"amounts_from"}}, {{"from", scene_.language.date(from)}, {"checked", scene_.language.date(date_of(checked))}});
  }
  json stale(const Parameters& law) const {
    if (law.overdue().empty()) return nullptr;
    return result({"stale"}, {{"date", scene_.language.date(*law.overdue().front()->next_change)}, {"authority", authority_name(scene_.language, bounds_.right)}});
  }

  const Scene& scene_;
  const Entitlement& bounds_;
  const Entitlement& expected_;
  std::string right_;
};

}  // namespace

json card_view(const Scene& scene, std::size_t index) { return Card{scene, index}.view(); }

}  // namespace iura
