// Income now and with the likely rights, against what a household needs at least: sentences, and the same numbers in cents for a drawing.
#include "guidance/comparison.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"
#include "presentation/view.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr Amount none{};
constexpr std::int64_t tens = 1'000;  // an estimate is told in tens of euros
constexpr std::string_view sources[] = {"reference_budgets", "consumer_prices", "poverty_line"};

Amount down_to(const Amount& amount, std::int64_t step) { return Amount{(amount / Amount{step}).floor() * step}; }
Amount up_to(const Amount& amount, std::int64_t step) { return none - down_to(none - amount, step); }

// Outward, so that nothing is left out.
Fact<Amount> in_tens(const Amount& low, const Amount& high) { return Fact<Amount>::between(down_to(low, tens), up_to(high, tens), 0); }
Fact<Amount> in_tens(const Band& band) { return in_tens(band.low.low(), band.high.high()); }
Amount nearest_ten(const Amount& amount) { return down_to(amount + Amount{tens / 2}, tens); }

std::string_view name_of(Adequacy adequacy) {
  constexpr std::string_view names[] = {"enough", "nearly", "far_below", "open"};
  return names[static_cast<std::size_t>(adequacy)];
}

class ComparisonView {
 public:
  explicit ComparisonView(const Scene& scene)
      : scene_(scene), language_(scene.language), law_(Legislation::current().at(budget_figures, scene.law.date())),
        found_(compare(scene.household, scene.assessment, scene.assumed, scene.expected, law_)) {}

  json make() const {
    if (!found_.budget.covered) return nullptr;
    const bool told = found_.can_be_told();
    json view = object({{"words", *language_.find({"budget", "page"})},
                        {"status", !found_.budget.refused.empty() ? "refused" : !told ? "people_unknown" : found_.income_known ? "compared" : "income_unknown"},
                        {"headline", headline()},
                        {"then_text", told && found_.income_known && rights_add() ? json(text({"headline", "then"}, {{"share", share_words(found_.gap_then)}})) : json{}},
                        {"chart", told ? chart() : json{}},
                        {"incomes", told && found_.income_known ? incomes() : json::array()},
                        {"parts", told ? parts() : json::array()},
                        {"changes", told ? changes() : json::array()},
                        {"notes", told ? notes() : json::array()},
                        {"pages", pages()},
                        {"sources", json::array()},
                        {"stale", told ? or_null(stale()) : json{}}});
    for (const auto act : sources)
      view["sources"].push_back(object({{"text", citation(language_, {act, ""})}, {"url", address_of(language_, {act, ""})}}));
    return view;
  }

 private:
  std::string text(std::initializer_list<Name> keys, const Named& values = {}) const {
    const json* at = language_.find({"budget"});
    for (const auto key : keys) at = at != nullptr && at->contains(key) ? &(*at)[std::string{key}] : nullptr;
    return at != nullptr && at->is_string() ? Language::fill(at->get<std::string>(), values) : std::string{};
  }

  // Whole percents, outward.
  std::string percent(std::int64_t percents) const { return language_.percent(Amount::fraction(percents, 100)); }
  static Fact<Amount> percents(const Gap& gap) {
    const auto low = down_to(gap.share.low() * Amount{100}, 1);
    return Fact<Amount>::between(low, gap.share.is_exact() ? low : up_to(gap.share.high() * Amount{100}, 1), 0);
  }
  Named share_values(const Gap& gap) const {
    const auto share = percents(gap);
    const Named ends{{"low", percent(share.low().floor())}, {"high", percent(share.high().floor())}};
    return {{"percent", share.is_exact() ? ends.front().second : text({"share", "between"}, ends)}, ends.front(), ends.back()};
  }

  std::string share_words(const Gap& gap) const { return text({"share", percents(gap).is_exact() ? Name{"about"} : Name{"between"}}, share_values(gap)); }

  std::string headline() const {
    if (!found_.budget.refused.empty()) return text({"refused", found_.budget.refused});
    if (!found_.people_known) return text({"headline", "people_unknown"});
    if (!found_.income_known) return text({"headline", "income_unknown"});
    const Gap& gap = found_.gap_now;
    return text({"headline", name_of(gap.adequacy)}, share_values(gap));
  }

  std::string budget_words() const {
    const auto range = language_.money(in_tens(found_.budget.total));
    const auto& middle = found_.budget.total.middle;
    return middle.is_exact() ? text({"bars", "budget_text"}, {{"middle", language_.money(to_cents(nearest_ten(middle.low())))}, {"range", range}}) : range;
  }

  json bar(Name id, const std::string& words, const Fact<Amount>& from_to) const {
    return object({{"id", id}, {"label", text({"bars", id})}, {"text", words}, {"low", to_cents(from_to.low()).cents}, {"high", to_cents(from_to.high()).cents}});
  }

  bool rights_add() const { return found_.rights_known && !(found_.then == found_.now); }

  json chart() const {
    json bars = json::array();
    const auto now = language_.money(found_.now);
    const auto then = language_.money(found_.then);
    if (found_.income_known) bars.push_back(bar("now", now, found_.now));
    if (found_.income_known && rights_add()) bars.push_back(bar("then", then, found_.then));
    bars.push_back(bar("budget", budget_words(), in_tens(found_.budget.total)));
    const Name key = !found_.income_known ? Name{"budget_only"} : rights_add() ? Name{"both"} : Name{"now_only"};
    const auto& line = found_.budget.poverty_line;
    return object({{"text", text({"chart", key}, {{"now", now}, {"then", then}, {"budget", budget_words()}})},
                   {"bars", bars},
                   {"line", line.is_exact() ? object({{"label", text({"bars", "line"})}, {"text", language_.money(to_cents(line.low()))}, {"cents", to_cents(line.low()).cents}}) : json{}}});
  }

  std::string gap_words(const Fact<Amount>& amount) const {
    const auto short_of = [&](const Amount& value) { return none - value; };
    if (amount.high() <= none) return text({"gap", "short"}, {{"amount", language_.money(in_tens(short_of(amount.high()), short_of(amount.low())))}});
    if (amount.low() >= none) return text({"gap", "left"}, {{"amount", language_.money(in_tens(amount.low(), amount.high()))}});
    return text({"gap", "either"}, {{"short", language_.money(to_cents(up_to(short_of(amount.low()), tens)))}, {"left", language_.money(to_cents(up_to(amount.high(), tens)))}});
  }

  json income(Name id, const Fact<Amount>& amount, const Gap& gap) const {
    const auto share = percents(gap);
    return object({{"id", id},
                   {"label", text({"bars", id})},
                   {"amount_text", language_.money(amount)},
                   {"share_text", share_words(gap)},
                   {"gap_text", gap_words(gap.amount)},
                   {"adequacy", name_of(gap.adequacy)},
                   {"adequacy_text", text({"adequacy", name_of(gap.adequacy)})},
                   {"gap", object({{"low", to_cents(gap.amount.low()).cents}, {"high", to_cents(gap.amount.high()).cents}})},
                   {"percent", object({{"low", share.low().floor()}, {"high", share.high().floor()}})}});
  }

  json incomes() const {
    json all = json::array();
    all.push_back(income("now", found_.now, found_.gap_now));
    if (rights_add()) all.push_back(income("then", found_.then, found_.gap_then));
    return all;
  }

  json parts() const {
    json all = json::array();
    const auto add = [&](Name id, const Band& band) {
      const bool exact = band.low.is_exact() && band.low == band.high;
      const auto range = exact ? band.middle : in_tens(band);
      all.push_back(object({{"id", id}, {"label", text({"parts", id})}, {"text", language_.money(range)}, {"low", to_cents(range.low()).cents}, {"high", to_cents(range.high()).cents}}));
    };
    add("housing", found_.budget.housing);
    add("living", found_.budget.living);
    if (found_.budget.other.high.high() > none) add("other", found_.budget.other);
    return all;
  }

  // What would bring income and budget together: each right that is not paid yet, and a cheaper home.
  json changes() const {
    json all = json::array();
    std::vector<std::string> in_kind;
    for (std::size_t i = 0; i < scene_.expected.entitlements.size(); ++i) {
      const auto& one = scene_.expected.entitlements[i];
      if (scene_.shown(i) != Shown::card || verdict_of(one) != Verdict::entitled || !amount_words(language_, one).empty()) continue;
      in_kind.push_back(right_name(language_, one.right));
    }
    for (const auto& gain : gains_of(scene_.household, scene_.assessment, scene_.expected, true))
      if (gain.month.high() > none) all.push_back(text({"changes", "right"}, {{"right", right_name(language_, gain.of->right)}, {"amount", language_.money(gain.month)}}));
    if (!in_kind.empty()) all.push_back(text({"changes", "in_kind"}, {{"rights", line_by_line(in_kind)}}));
    const auto& you = scene_.household.people.items.front();
    if (!is_yes(you.tenancy.is(Tenancy::private_rent))) return all;
    const Amount cheaper = Amount{1} - law_["social_rent.share"].value;
    const Named values{{"percent", language_.percent(cheaper)}, {"amount", language_.money(to_cents(nearest_ten(you.rent.low() * twelfth * cheaper)))}};
    all.push_back(text({"changes", found_.budget.rent_told && you.rent.is_exact() ? Name{"social_rent"} : Name{"social_rent_words"}}, values));
    return all;
  }

  json notes() const {
    const Named values{{"count", std::to_string(law_["children.most"].whole())}};
    json all = json::array();
    all.push_back(text({"notes", "lower_bound"}));
    if (found_.income_known && !found_.rights_known) all.push_back(text({"notes", "rights_open"}));
    for (const auto note : found_.budget.notes) all.push_back(text({"notes", note}, values));
    all.push_back(text({"prices"}, {{"month", language_.month(law_["price_index"].entry->from)}}) + " " + text({"line_from"}, {{"month", language_.month(law_["poverty_line.single"].entry->from)}}));
    return all;
  }

  // Where more detail can be told, as far as it applies.
  json pages() const {
    json all = json::array();
    const auto add = [&](Name id, const std::string& page) { all.push_back(object({{"page", page}, {"text", text({"details", id})}})); };
    if (!found_.budget.refused.empty()) return all;
    if (!found_.people_known) {
      add("people", ":others");
      return all;
    }
    for (const Name id : {Name{"budget_home"}, Name{"budget_other"}}) add(id, "you:" + std::string{id});
    return all;
  }

  std::string stale() const {
    for (const auto* parameter : law_.overdue())
      for (const auto act : sources)
        if (parameter->act == act) return text({"stale"}, {{"what", citation(language_, {act, ""})}});
    return {};
  }

  const Scene& scene_;
  const Language& language_;
  Parameters law_;
  Comparison found_;
};

}  // namespace

json comparison_view(const Scene& scene) { return ComparisonView{scene}.make(); }

}  // namespace iura
