Console.WriteLine("Emojoi.Social");
