// Everything one can do in the workbench, and for each the ordinary page, of HTML, that does the same: a canvas can never be the only way.
// web/src/workbench/routes.json knows where these pages are; a test holds both together and looks whether each page exists.
#pragma once

#include <array>
#include <string_view>

namespace iura::workbench {

struct Action {
  std::string_view id;
  std::string_view page;  // "worker": the page of the social worker; "what_if": curves and comparison; "law": figures changed in memory
};

constexpr std::array actions{
    Action{"edit_household", "worker"},
    Action{"open_persona", "worker"},
    Action{"choose_date", "worker"},
    Action{"see_rights", "worker"},
    Action{"see_trace", "worker"},
    Action{"save_case", "worker"},
    Action{"draw_curve", "what_if"},
    Action{"draw_heat_map", "what_if"},
    Action{"compare_dates", "what_if"},
    Action{"edit_law", "law"},
    Action{"see_who_gains", "law"},
    Action{"compare_laws", "law"},
    Action{"export_law", "law"},
};

}  // namespace iura::workbench
