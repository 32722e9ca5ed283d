#include "presentation/what_if.hpp"

#include <algorithm>

#include "explore/exact.hpp"
#include "household/applicable.hpp"
#include "household/path.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/varied_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t most_evaluations_for_a_page = 6'000;
constexpr std::size_t most_points = 2'000;
constexpr Amount none{};

std::string text_of(const json& request, const char* name) { return request.contains(name) && request[name].is_string() ? request[name].get<std::string>() : std::string{}; }

class WhatIf {
 public:
  WhatIf(const json& sent, const LawAt& law, const Language& language)
      : law_(law), language_(language), answers_(read_answers(sent, law.date())), people_(answers_, language), speaker_{language, people_} {}

  json choices() {
    json variables = json::array();
    const auto places = alterable(answers_, law_.date());
    if (std::none_of(places.wages.begin(), places.wages.end(), [](const std::string& path) { return path.starts_with("you/"); }))
      variables.push_back(object({{"path", new_wage}, {"label", words("new_wage_choice")}, {"name", words("net_wage")}}));
    // What comes in first: that is what people ask about.
    const auto applicable = applicable_questions(answers_, law_.date());
    for (int rank = 0; rank < ranks; ++rank)
      for (const auto& one : applicable)
        if (const auto path = one.path(); rank_of(path) == rank && !one.question->decided_by_ocmw && one.answer->is_given() && is_yes(one.applies)) add_variable(variables, path);
    return object({{"variables", std::move(variables)}, {"alterations", alterations(places)}});
  }

  json curve(const json& request) {
    auto path = text_of(request, "path");
    Answers varied_answers = answers_;
    if (path == new_wage) path = add_wage(varied_answers, law_.date(), 0);
    Explorer explorer{varied_answers, law_, path};
    if (!explorer.is_in_order()) return object({{"problem", "path is not of a number that was asked"}});
    const VariedWords varied{speaker_, varied_answers, path, explorer.varied()};
    std::string wrong;
    const auto number = [&](const char* name, std::int64_t otherwise) {
      if (!request.contains(name) || request[name].is_null()) return otherwise;
      return number_of(request[name], varied.is_money(), language_, varied.name(), wrong).value_or(otherwise);
    };
    const std::int64_t least = explorer.varied().least();
    const std::int64_t most = explorer.varied().most();
    if (request.contains("at")) {
      const std::int64_t x = number_of(request["at"], varied.is_money(), language_, varied.name(), wrong).value_or(least);
      if (wrong.empty() && (x < least || x > most)) wrong = words("out_of_range", named("from", varied.plain_value(least), "to", varied.plain_value(most)));
      return wrong.empty() ? at(explorer, varied, x) : refused(wrong);
    }
    const std::int64_t from = number("from", least);
    const std::int64_t to = number("to", varied.usual_end());
    if (wrong.empty() && (from < least || to > most || to < least)) wrong = words("out_of_range", named("from", varied.plain_value(least), "to", varied.plain_value(most)));
    if (wrong.empty() && from >= to) wrong = words(varied.is_money() ? Name{"amount_above"} : Name{"number_above"}, named("from", varied.is_money() ? varied.plain_value(from) : std::to_string(from)));
    return wrong.empty() ? whole(explorer, varied, from, to, request) : refused(wrong);
  }

 private:
  static json refused(const std::string& wrong) { return object({{"wrong", wrong}}); }
  std::string words(Name key, const Named& values = {}) const { return language_.text({"what_if", "words", key}, values); }
  static constexpr int ranks = 5;
  static int rank_of(const std::string& path) { return path.starts_with("you/incomes") ? 0 : path.find("/incomes/") != std::string::npos ? 1 : path == "you/rent" ? 2 : path.starts_with("you/accounts") ? 3 : ranks - 1; }

  void add_variable(json& variables, const std::string& path) {
    const Varied varied{answers_, path};
    if (!varied.is_in_order()) return;
    const VariedWords said{speaker_, answers_, path, varied};
    variables.push_back(object({{"path", path}, {"label", language_.text({"what_if", "variables", "now"}, named("what", said.name(), "amount", said.value(varied.told())))}, {"name", said.name()}}));
  }

  json alterations(const Alterable& places) {
    json found = json::array();
    const auto add = [&](const char* what, const std::string& path, const std::string& label, json fields) {
      found.push_back(object({{"do", what}, {"path", path}, {"label", label}, {"fields", std::move(fields)}}));
    };
    const auto field = [&](const char* name, Name label, const char* unit) { return object({{"name", name}, {"label", words(label)}, {"unit", unit}}); };
    const auto name_of_income = [&](const std::string& path) { return name_of_varied(speaker_, answers_, path + "/amount"); };
    for (const auto& path : places.wages) {
      const Varied wage{answers_, path + "/amount"};
      const bool net = find(answers_, path + "/amount").answer()->basis == Basis::net;
      const auto now = words(net ? Name{"net"} : Name{"gross"}, named("amount", language_.money(Money{wage.told()})));
      const auto person = People::person_of(path);
      const auto values = named("who", people_.who(person), "amount", now);
      add("set", path + "/amount", words(person == 0 ? Name{"set_wage"} : Name{"set_wage_of"}, values), json::array({field("value", field_of(answers_, path + "/amount"), "euro")}));
      add("hours", path, words(person == 0 ? Name{"hours"} : Name{"hours_of"}, values), json::array({field("of", "field_hours_now", "hours"), field("value", "field_hours_then", "hours")}));
    }
    if (places.wages.empty()) add("wage", "", words("wage"), json::array({field("value", "field_net_wage", "euro")}));
    for (const auto& one : applicable_questions(answers_, law_.date())) {
      const auto path = one.path();
      if (!one.answer->is_given() || !is_yes(one.applies) || (path != "you/rent" && !path.ends_with("/balance"))) continue;
      const bool rent = path == "you/rent";
      const Varied now{answers_, path};
      add("set", path, words(rent ? Name{"set_rent"} : Name{"set_savings"}, named("what", name_of_varied(speaker_, answers_, path), "amount", language_.money(Money{now.told()}))), json::array({field("value", field_of(answers_, path), "euro")}));
    }
    if (places.has_partner) add("partner_out", "", words("partner_out"), json::array());
    else add("partner_in", "", words("partner_in"), json::array({field("value", "field_partner", "euro")}));
    for (const auto& path : places.children) add("turns_18", path, words("turns_18", named("who", people_.who(People::person_of(path)))), json::array());
    for (const auto& path : places.endings) add("ends", path, words("alter_ends", named("what", name_of_income(path))), json::array());
    add("before_reform", "", words("before_reform"), json::array());
    add("after_reform", "", words("after_reform"), json::array());
    return found;
  }

  std::string name_of(std::string_view right, int person) const {
    const auto name = right_name(language_, right);
    return person == 0 ? name : language_.text({"what_if", "variables", "of"}, named("what", name, "who", people_.who(static_cast<std::size_t>(person))));
  }

  json at(Explorer& explorer, const VariedWords& varied, std::int64_t x) const {
    const Point point = explorer.at(x);
    json lines = json::array();
    lines.push_back(object({{"title", words("told")}, {"text", language_.money(point.told)}}));
    for (const auto& part : point.parts)
      if (part.pays && part.month.high() > none) lines.push_back(object({{"title", name_of(part.right, part.person)}, {"text", language_.money(part.month)}}));
    return object({{"at", object({{"x", x}, {"text", words("at", named("what", varied.name(), "x", varied.value(x), "amount", language_.money(point.disposable)))}, {"disposable", band_of(point.disposable)}, {"lines", std::move(lines)}})}});
  }

  json whole(Explorer& explorer, const VariedWords& varied, std::int64_t from, std::int64_t to, const json& request) const {
    const std::int64_t told = explorer.varied().told();
    const Curve curve = exact(explorer, from, to, most_evaluations_for_a_page);
    json segments = json::array();
    for (const auto& segment : curve.segments) segments.push_back(segment_view(segment, varied));
    json cliffs = json::array();
    for (const auto& cliff : curve.cliffs) cliffs.push_back(cliff_view(cliff, varied, to));
    const auto layers = layers_of(curve);
    json titles = json::array();
    for (const auto& [right, person] : layers) titles.push_back(object({{"id", std::string{right} + ":" + std::to_string(person)}, {"title", name_of(right, person)}}));
    json points = json::array();
    // Where two pieces meet is one point.
    std::optional<std::int64_t> last;
    for (const auto& segment : curve.segments)
      for (const auto* point : {&segment.from, &segment.to}) {
        if (last != point->x.floor()) points.push_back(point_view(*point, layers, varied));
        last = point->x.floor();
      }
    json samples = json::array();
    const auto wanted = request.contains("points") && request["points"].is_number_integer() ? request["points"].get<std::int64_t>() : 0;
    if (wanted > 0)
      for (const auto& point : sample(curve, std::min(most_points, static_cast<std::size_t>(wanted)))) samples.push_back(object({{"x", point.x.floor()}, {"disposable", band_of(point.disposable)}}));
    return object({{"curve", object({{"name", varied.name()}, {"unit", varied.unit()}, {"period", varied.period()}, {"least", explorer.varied().least()}, {"from", from}, {"to", to}, {"told", std::clamp(told, from, to)},
                                     {"told_layer", words("told")}, {"layers", std::move(titles)}, {"points", std::move(points)}, {"segments", std::move(segments)}, {"cliffs", std::move(cliffs)},
                                     {"cliffs_none", curve.cliffs.empty() ? json(words(varied.is_money() ? Name{"cliffs_none"} : Name{"cliffs_none_number"}, named("what", varied.name(), "from", varied.plain_value(from), "to", varied.plain_value(to)))) : json{}},
                                     {"incomplete", curve.complete ? json{} : json(words("incomplete"))}, {"samples", std::move(samples)}, {"notes", notes(varied)}})}});
  }

  using Layer = std::pair<std::string_view, int>;
  // Every right that pays somewhere on the curve.
  static std::vector<Layer> layers_of(const Curve& curve) {
    std::vector<Layer> layers;
    for (const auto& segment : curve.segments)
      for (const auto* point : {&segment.from, &segment.to})
        for (const auto& part : point->parts)
          if (part.pays && part.month.high() > none && std::find(layers.begin(), layers.end(), Layer{part.right, part.person}) == layers.end()) layers.emplace_back(part.right, part.person);
    return layers;
  }

  json point_view(const Point& point, const std::vector<Layer>& layers, const VariedWords& varied) const {
    json parts = json::array();
    for (const auto& [right, person] : layers) {
      Fact<Amount> month;
      for (const auto& part : point.parts)
        if (part.right == right && part.person == person && part.pays) month = part.month;
      parts.push_back(object({{"low", to_cents(month.low()).cents}, {"high", to_cents(month.high()).cents}, {"text", language_.money(month)}}));
    }
    return object({{"x", point.x.floor()}, {"x_text", varied.plain_value(point.x.floor())}, {"told", band_of(point.told)}, {"told_text", language_.money(point.told)}, {"parts", std::move(parts)},
                   {"disposable", band_of(point.disposable)}, {"disposable_text", language_.money(point.disposable)}});
  }

  std::string marginal(const Segment& segment, const VariedWords& varied) const {
    if (!varied.is_money() || segment.start() == segment.end()) return {};
    // What is left of gross pay nobody told us.
    if (!(segment.kept_low == segment.kept_high) || (varied.is_income() && !varied.is_net())) return words("marginal_open");
    const Amount kept = segment.kept_low;
    const auto of_hundred = [&](const Amount& share) { return language_.money(to_cents(share * Amount{euro(100)})); };
    const Named values{{"kept", of_hundred(kept)}, {"lost", of_hundred(none - kept)}};
    if (!varied.is_income()) return words(kept == none ? Name{"marginal_same"} : kept > none ? Name{"marginal_gains"} : Name{"marginal_costs"}, values);
    if (kept == none) return words("marginal_none");
    if (kept < none) return words("marginal_loses", values);
    return kept == Amount{1} ? words("marginal_all") : words(kept > Amount{1} ? Name{"marginal_more"} : Name{"marginal_part"}, values);
  }

  json segment_view(const Segment& segment, const VariedWords& varied) const {
    const bool known = segment.kept_low == segment.kept_high && segment.end() > segment.start();
    return object({{"from", segment.start()}, {"to", segment.end()}, {"range", segment.start() == segment.end() ? varied.plain_value(segment.start()) : words("range", named("from", varied.plain_value(segment.start()), "to", varied.plain_value(segment.end())))},
                   {"text", marginal(segment, varied)}, {"kept_per_100", known ? json(to_cents(segment.kept_low * Amount{euro(100)}).cents) : json{}}});
  }

  // Money, or else a right that ends, may end, or is paid once and falls.
  static Name cliff_sentence(const Cliff& cliff, const VariedWords& varied) {
    static constexpr Name keys[][3] = {{"cliff_wage", "cliff", "cliff_number"}, {"ends_wage", "ends_other", "ends_number"}, {"may_end_wage", "may_end_other", "may_end_number"}, {"falls_wage", "falls_other", "falls_number"}};
    const auto has = [&](Loss::How how) { return std::any_of(cliff.losses.begin(), cliff.losses.end(), [&](const Loss& loss) { return loss.how == how; }); };
    const int what = cliff.is_of_money() ? 0 : has(Loss::How::ends) ? 1 : has(Loss::How::may_end) ? 2 : 3;
    return keys[what][varied.is_wage() ? 0 : varied.is_money() ? 1 : 2];
  }

  json cliff_view(const Cliff& cliff, const VariedWords& varied, std::int64_t to) const {
    static constexpr Name names[] = {"falls", "may_end", "ends"};
    const bool money = cliff.is_of_money();
    const Named values = named("what", varied.name(), "x", varied.value(varied.is_money() ? cliff.from : cliff.to), "loss", language_.money(cliff.loss));
    std::string lost[std::size(names)];
    json rights = json::array();
    for (const auto& loss : cliff.losses) {
      const auto how = static_cast<std::size_t>(loss.how);
      const auto name = name_of(loss.right, loss.person);
      rights.push_back(object({{"right", loss.right}, {"person", loss.person}, {"title", name}, {"month", band_of(loss.month)}, {"once", band_of(loss.once)}, {"how", std::string_view{names[how]}}, {"in_kind", loss.in_kind}}));
      lost[how] += (lost[how].empty() ? "" : ", ") + name;
    }
    json lines = json::array();
    for (std::size_t how = 0; how < std::size(names); ++how)
      if (!lost[how].empty()) lines.push_back(words(names[how], named("rights", lost[how])));
    if (money && cliff.better_from) lines.push_back(words("better", named("x", varied.value(*cliff.better_from))));
    else if (money && varied.is_money()) lines.push_back(words("never", named("to", varied.plain_value(to))));
    return object({{"from", cliff.from}, {"to", cliff.to}, {"text", words(cliff_sentence(cliff, varied), values)}, {"lines", std::move(lines)}, {"loss", band_of(cliff.loss)}, {"of_money", money},
                   {"better_from", cliff.better_from ? json(*cliff.better_from) : json{}}, {"rights", std::move(rights)}});
  }

  json notes(const VariedWords& varied) const {
    json said = json::array({words("note_estimate")});
    if (varied.is_net()) said.push_back(words("note_net"));
    if (varied.is_income()) said.push_back(words("note_taxable"));
    if (varied.is_age()) said.push_back(words("note_age"));
    said.push_back(words("note_received"));
    return said;
  }

  const LawAt& law_;
  const Language& language_;
  Answers answers_;
  People people_;
  Speaker speaker_;
};

}  // namespace

json what_if_view(const json& request, const json& sent, const LawAt& law, const Language& language) {
  WhatIf what_if{sent, law, language};
  return text_of(request, "path").empty() ? what_if.choices() : what_if.curve(request);
}

}  // namespace iura
