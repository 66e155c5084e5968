using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace FlowCases.ShownAgain;

/// <summary>Forms that show what was just sent, and those that show more.</summary>
public class FormsController(System.Collections.Generic.List<User> users) : Controller
{
    [HttpPost]
    public IActionResult Wrong_again(User form)
    {
        if (!ModelState.IsValid)
        {
            return View(form); // ok
        }

        return View("Saved", form); // ok
    }

    [HttpPost]
    public async Task<IActionResult> Part_again(User form)
    {
        await Task.Yield();
        return PartialView("_Form", form); // ok
    }

    [HttpPost]
    public IActionResult Filled_in(User form)
    {
        form.Email = users[form.Id].Email;
        return View(form); // !EPD4001
    }

    [HttpPost]
    public IActionResult Another(User form)
    {
        form = users.First(user => user.Id == form.Id);
        return View(form); // !EPD4001
    }

    [HttpPost]
    public IActionResult Found(User form)
    {
        var found = users.First(user => user.Id == form.Id);
        return View(found); // !EPD4001
    }

    [HttpPost]
    public IActionResult To_a_script(User form)
    {
        form.Plan = "paid";
        return Json(form); // ok
    }

    [HttpPost]
    public IActionResult More_to_a_script(User form)
    {
        form.Email = users[form.Id].Email;
        return Json(form); // !EPD4001
    }

    [HttpPost]
    public IActionResult As_data(User form) => Ok(form); // !EPD4001

    [HttpGet]
    public IActionResult Looked_up(User form) => View(form); // !EPD4001
}

/// <summary>A view of one's own, for callers that want data and not pages.</summary>
public abstract class ShowingController : Controller
{
    public new ActionResult View(object model) => Request.Headers.Accept == "application/json" ? Ok(model) : base.View(model); // ok
}

public class LettersController(System.Collections.Generic.List<User> users) : ShowingController
{
    [HttpPost]
    public async Task<IActionResult> Wrong_again(User form)
    {
        await Task.Yield();
        form.Plan = "paid";
        return View(form); // ok
    }

    [HttpPost]
    public async Task<ActionResult<User>> Filled_in(User form)
    {
        await Task.Yield();
        form.Email = users[form.Id].Email;
        return View(form); // !EPD4001
    }

    [HttpPost]
    public IActionResult Found(int id)
    {
        var found = users.First(user => user.Id == id);
        return View(found); // !EPD4001
    }
}
